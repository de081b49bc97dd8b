using Microsoft.CodeAnalysis.Text;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Generator.Analyzers.Policies;

/// <summary>Offsets of a policy's text, with the lines of the C# file that it stands in: messages tell those.</summary>
internal sealed class SourcePlaces(LiteralPolicy text, SourceText lines) : ITextPlaces
{
    /// <inheritdoc/>
    public SourceSpan Span(int start, int end)
    {
        LinePositionSpan place = lines.Lines.GetLinePositionSpan(text.SourceOf(start, end));
        return new SourceSpan("", start, end, place.Start.Line, place.Start.Character, place.End.Line, place.End.Character);
    }
}
