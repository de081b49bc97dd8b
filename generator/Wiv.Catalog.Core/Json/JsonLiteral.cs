using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Json;

/// <summary>A number, <c>true</c>, <c>false</c> or <c>null</c>, as it is written.</summary>
internal sealed class JsonLiteral(string text, SourceSpan span) : JsonValue(span)
{
    public string Text { get; } = text;

    public bool IsBoolean => Text is "true" or "false";

    public bool IsNull => Text == "null";

    public override string Kind =>
        IsBoolean ? "a boolean"
        : IsNull ? "null"
        : "a number";
}
