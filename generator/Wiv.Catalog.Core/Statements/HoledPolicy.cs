namespace Wiv.Catalog.Core.Statements;

/// <summary>The compact JSON of a policy. In each hole stands the name of its parameter in code, in braces.</summary>
/// <param name="Lines">The text, cut in front of each statement and behind the last.</param>
/// <param name="Holes">Its holes, in order.</param>
internal sealed record HoledPolicy(IReadOnlyList<string> Lines, IReadOnlyList<TextHole> Holes);
