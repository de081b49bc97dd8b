using Microsoft.CodeAnalysis.Text;

namespace Wiv.Catalog.Generator.Analyzers.Policies;

/// <summary>Characters of a text that come from one piece of source.</summary>
/// <param name="Start">Offset of the first character in the text.</param>
/// <param name="Length">How many characters of the text.</param>
/// <param name="Source">Where they come from.</param>
/// <param name="Kind">How they do.</param>
internal readonly record struct TextRun(int Start, int Length, TextSpan Source, TextRunKind Kind)
{
    public int End => Start + Length;

    /// <summary>Where a character starts in the source.</summary>
    public int SourceStart(int offset) => Kind == TextRunKind.Letters ? Source.Start + offset - Start : Source.Start;

    /// <summary>Where a character ends in the source.</summary>
    public int SourceEnd(int offset) => Kind == TextRunKind.Letters ? Source.Start + offset + 1 - Start : Source.End;
}
