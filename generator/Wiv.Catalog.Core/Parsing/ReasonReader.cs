using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Diagnostics.CatalogText;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Core.Yaml;

namespace Wiv.Catalog.Core.Parsing;

/// <summary>Reads the reason that every permission, principal and category must have.</summary>
internal static class ReasonReader
{
    private static readonly string[] StandIns = ["todo", "tbd", "tba", "fixme", "xxx", "...", "?", "-", "none", "n/a"];

    /// <summary>The reason, or <see langword="null"/> after telling that there is none.</summary>
    public static PositionedText? Read(MappingReader mapping, string what, bool isDamaged, List<Problem> problems)
    {
        YamlNode? node = mapping.Node("why");
        if (node is YamlScalar scalar && IsStandIn(scalar))
        {
            problems.Add(ContentRules.MissingReason.At(scalar.Span, what, MissingReason.OfNeed));
            return null;
        }

        if (node is null && !isDamaged)
        {
            problems.Add(ContentRules.MissingReason.At(mapping.Start, what, MissingReason.OfNeed));
        }

        return mapping.Text("why");
    }

    /// <summary>Whether it is nothing, or a word that stands for a reason yet to be written.</summary>
    public static bool IsStandIn(YamlScalar scalar)
    {
        string text = scalar.Value.Trim();
        string firstWord = text.Split(' ', ':', ',')[0];
        return scalar.IsNull
            || text.Length == 0
            || StandIns.Contains(text, StringComparer.OrdinalIgnoreCase)
            || firstWord.Equals("TODO", StringComparison.OrdinalIgnoreCase)
            || firstWord.Equals("FIXME", StringComparison.OrdinalIgnoreCase);
    }
}
