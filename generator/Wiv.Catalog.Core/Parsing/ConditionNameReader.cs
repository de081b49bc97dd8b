using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Diagnostics.CatalogText;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Core.Yaml;

namespace Wiv.Catalog.Core.Parsing;

/// <summary>Reads the conditions of a row: a name, or a list of names of which all must hold.</summary>
internal static class ConditionNameReader
{
    public const string Key = "condition";

    public static EquatableArray<PositionedText> Read(MappingReader reader, string what, List<Problem> problems)
    {
        string where = $"'{Key}' of {what}";
        List<PositionedText> names = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (YamlNode item in TextListReader.Items(where, reader.Node(Key), problems))
        {
            if (TextReader.OneLine(where, item, problems) is not { } name)
            {
                continue;
            }

            if (!seen.Add(name.Value))
            {
                problems.Add(
                    FormRules.InvalidValue.At(name.Span, name.Value, "a further condition", "it is already in the list")
                );
            }
            else
            {
                names.Add(name);
            }
        }

        return names.ToEquatableArray();
    }
}
