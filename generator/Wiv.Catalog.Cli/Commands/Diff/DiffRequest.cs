namespace Wiv.Catalog.Cli.Commands.Diff;

/// <summary>What the user asked <c>diff</c> for.</summary>
/// <param name="Old">A catalog file, a folder, or a revision of git.</param>
/// <param name="New">The same.</param>
/// <param name="Path">Where the catalogs are in a revision that has no path of its own.</param>
/// <param name="Format">How to write the changes.</param>
internal sealed record DiffRequest(string Old, string New, string? Path, AnswerFormat Format);
