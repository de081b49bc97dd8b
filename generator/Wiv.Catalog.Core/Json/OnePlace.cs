using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Json;

/// <summary>The places of a text that is not written as it is read, such as one that a function makes: all are its own.</summary>
internal sealed class OnePlace(SourceSpan span) : ITextPlaces
{
    /// <inheritdoc/>
    public SourceSpan Span(int start, int end) => span;
}
