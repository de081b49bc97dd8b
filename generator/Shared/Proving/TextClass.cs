namespace Wiv.Catalog.Proving;

/// <summary>The texts that the same patterns take.</summary>
/// <param name="Patterns">Which patterns.</param>
/// <param name="Example">One of the texts: of the shortest.</param>
/// <param name="IsMarked">Whether the mark is in the example.</param>
internal readonly record struct TextClass(BitSet Patterns, string Example, bool IsMarked);
