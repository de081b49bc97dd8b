using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Yaml;

/// <summary>A mapping, its entries in the order of the file; a key that stands twice is there twice.</summary>
internal sealed class YamlMapping(SourceSpan span) : YamlNode(span)
{
    public List<(YamlScalar Key, YamlNode Value)> Entries { get; } = [];

    /// <summary>A line of the mapping could not be read, so that what seems to be missing, unknown or repeated may not be.</summary>
    public bool IsDamaged { get; internal set; }

    public override string Kind => "a mapping";
}
