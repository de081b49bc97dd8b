using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Yaml;

/// <summary>A value of a YAML file and the place where it stands.</summary>
internal abstract class YamlNode(SourceSpan span)
{
    public SourceSpan Span { get; internal set; } = span;

    /// <summary>Its tag, such as <c>!Ref</c>, where the reader was to keep tags.</summary>
    public string? Tag { get; internal set; }

    /// <summary>What kind of value it is, in the words of an error message.</summary>
    public abstract string Kind { get; }
}
