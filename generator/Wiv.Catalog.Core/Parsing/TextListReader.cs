using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Diagnostics.CatalogText;
using Wiv.Catalog.Core.Yaml;

namespace Wiv.Catalog.Core.Parsing;

/// <summary>Reads what is a text or a list of texts, of which IAM takes either.</summary>
internal static class TextListReader
{
    private const string Kind = "a text or a list of texts";

    /// <summary>The items, not yet read as texts; none when the value is missing, an empty list or a mapping, which is told.</summary>
    public static IReadOnlyList<YamlNode> Items(string what, YamlNode? node, List<Problem> problems)
    {
        switch (node)
        {
            case YamlSequence { Items.Count: > 0 } sequence:
                return sequence.Items;
            case YamlSequence:
                problems.Add(FormRules.WrongKind.At(node.Span, what, Kind, "an empty list"));
                return [];
            case YamlMapping:
                problems.Add(FormRules.WrongKind.At(node.Span, what, Kind, node.Kind));
                return [];
            default:
                return node is null ? [] : [node];
        }
    }
}
