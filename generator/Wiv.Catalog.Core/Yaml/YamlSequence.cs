using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Yaml;

/// <summary>A list.</summary>
internal sealed class YamlSequence(SourceSpan span) : YamlNode(span)
{
    public List<YamlNode> Items { get; } = [];

    public override string Kind => "a list";
}
