namespace Wiv.Catalog.Cli.Commands.Expand;

/// <summary>How many actions have an access level.</summary>
internal sealed record LevelCountJson(string AccessLevel, int Count);
