using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Yaml;

/// <summary>A text. <see cref="IsPlain"/> tells <c>~</c>, which is nothing, from <c>"~"</c>, which is a text.</summary>
internal sealed class YamlScalar(string value, bool isPlain, SourceSpan span) : YamlNode(span)
{
    public string Value { get; } = value;

    public bool IsPlain { get; } = isPlain;

    public bool IsNull => IsPlain && PlainYaml.IsNull(Value);

    /// <summary>It is nothing because the lines that held it could not be read.</summary>
    public bool IsLost { get; internal set; }

    public override string Kind =>
        IsNull ? "nothing"
        : IsText ? "a text"
        : $"the {PlainYaml.KindOf(Value)} {Value}, which is text only in quotes";

    /// <summary>Whether every YAML reader takes it for text.</summary>
    public bool IsText => !IsPlain || PlainYaml.KindOf(Value) == PlainYaml.Text;
}
