namespace Wiv.Catalog.Cli.Commands.Explain;

/// <summary>A type of resource that an action acts on.</summary>
internal sealed record ResourceTypeJson(string Name, bool Required);
