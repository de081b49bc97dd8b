using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Diagnostics.CatalogText;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Core.Yaml;

namespace Wiv.Catalog.Core.Parsing;

/// <summary>Asks for a kind of value.</summary>
internal static class NodeReader
{
    /// <summary>The value as <typeparamref name="T"/>; a value of another kind is a problem, a missing one is not.</summary>
    public static T? Expect<T>(string what, YamlNode? node, string kind, List<Problem> problems)
        where T : YamlNode
    {
        if (node is YamlScalar { IsLost: true })
        {
            return null;
        }

        if (node is not null and not T)
        {
            problems.Add(FormRules.WrongKind.At(node.Span, what, kind, node.Kind));
        }

        return node as T;
    }

    /// <summary>The entries of a mapping from names, each name well formed and with a mapping behind it.</summary>
    public static IEnumerable<(PositionedText Name, YamlMapping Value)> Declarations(
        string key,
        string what,
        YamlNode? node,
        List<Problem> problems
    )
    {
        if (Expect<YamlMapping>($"'{key}'", node, "a mapping from names", problems) is not { } mapping)
        {
            yield break;
        }

        MappingReader.ReportRepeatedKeys(mapping, $"'{key}'", problems, TrimmedComparer.Instance);
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach ((YamlScalar name, YamlNode value) in mapping.Entries)
        {
            // As the texts that name it are read.
            string declared = name.Value.Trim();
            PositionedText? text = TextReader.OneLineOrPlain($"a name in '{key}'", name, problems);
            if (
                // A name that is much too long would stand in every message about what it names.
                (text is not null || name.Value.Length <= Budgets.Text)
                && seen.Add(declared)
                && Expect<YamlMapping>($"{what} '{declared}'", value, "a mapping", problems) is { } declaration
            )
            {
                yield return (new PositionedText(declared, name.Span), declaration);
            }
        }
    }
}
