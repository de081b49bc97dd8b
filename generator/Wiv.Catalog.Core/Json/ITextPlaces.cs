using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Json;

/// <summary>Tells in which lines of a file the parts of a text stand.</summary>
internal interface ITextPlaces
{
    /// <summary>The place from <paramref name="start"/> to <paramref name="end"/>, which are offsets of the text.</summary>
    SourceSpan Span(int start, int end);
}
