using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Diagnostics.CatalogText;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Core.Yaml;

namespace Wiv.Catalog.Core.Parsing;

/// <summary>Reads the list <c>never</c>.</summary>
internal static class NeverReader
{
    private const string What = "the entry of 'never'";

    private const string LevelKey = "level";

    public static EquatableArray<NeverDeclaration> Read(YamlNode? node, List<Problem> problems)
    {
        YamlSequence? entries = NodeReader.Expect<YamlSequence>(
            "'never'",
            node,
            "a list of what the role can never do",
            problems
        );
        return (entries?.Items ?? [])
            .Select(item => NodeReader.Expect<YamlMapping>("an entry of 'never'", item, "a mapping", problems))
            .OfType<YamlMapping>()
            .Select(entry => ReadEntry(entry, problems))
            .ToEquatableArray();
    }

    private static NeverDeclaration ReadEntry(YamlMapping mapping, List<Problem> problems)
    {
        var reader = new MappingReader(
            mapping,
            What,
            problems,
            "action",
            "not-action",
            LevelKey,
            "resource",
            "not-resource",
            "why"
        );
        var elements = new ElementReader(reader, What, problems);
        return new NeverDeclaration(
            elements.Actions("write what the role can never do, such as iam:*"),
            Levels(reader.Node(LevelKey), problems),
            elements.Resources(advice: null),
            reader.Reason(),
            mapping.Span
        );
    }

    private static EquatableArray<PositionedText> Levels(YamlNode? node, List<Problem> problems)
    {
        var levels = new List<PositionedText>();
        foreach (YamlNode item in TextListReader.Items($"'{LevelKey}' of {What}", node, problems))
        {
            if (TextReader.OneLine($"'{LevelKey}' of {What}", item, problems, Budgets.Name) is not { } level)
            {
                continue;
            }

            if (AccessLevelNames.Words.Contains(level.Value, StringComparer.Ordinal))
            {
                levels.Add(level);
            }
            else
            {
                string known = string.Join(", ", AccessLevelNames.Words);
                problems.Add(FormRules.InvalidValue.At(level.Span, level.Value, "an access level", $"write one of {known}"));
            }
        }

        return levels.ToEquatableArray();
    }
}
