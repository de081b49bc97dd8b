using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Json;

/// <summary>A string, its escapes resolved. The span has the quotes in it.</summary>
internal sealed class JsonText(string value, SourceSpan span) : JsonValue(span)
{
    public string Value { get; } = value;

    public override string Kind => "a string";
}
