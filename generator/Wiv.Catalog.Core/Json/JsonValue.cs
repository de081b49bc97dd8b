using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Json;

/// <summary>A value of a JSON text and the place where it stands.</summary>
internal abstract class JsonValue(SourceSpan span)
{
    public SourceSpan Span { get; } = span;

    /// <summary>What kind of value it is, in the words of a message.</summary>
    public abstract string Kind { get; }
}
