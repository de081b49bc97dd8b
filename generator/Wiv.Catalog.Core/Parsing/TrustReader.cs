using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Core.Yaml;

namespace Wiv.Catalog.Core.Parsing;

/// <summary>Reads the list <c>trust</c>.</summary>
internal static class TrustReader
{
    private const string What = "the trust entry";

    public static EquatableArray<TrustDeclaration> Read(YamlNode? node, List<Problem> problems)
    {
        YamlSequence? entries = NodeReader.Expect<YamlSequence>("'trust'", node, "a list of principals", problems);
        return (entries?.Items ?? [])
            .Select(item => NodeReader.Expect<YamlMapping>("an entry of 'trust'", item, "a mapping", problems))
            .OfType<YamlMapping>()
            .Select(entry => ReadEntry(entry, problems))
            .ToEquatableArray();
    }

    private static TrustDeclaration ReadEntry(YamlMapping mapping, List<Problem> problems)
    {
        var reader = new MappingReader(
            mapping,
            What,
            problems,
            PrincipalReader.Key,
            ElementReader.NotKey(PrincipalReader.Key),
            "action",
            "not-action",
            ConditionNameReader.Key,
            EffectReader.Key,
            SidReader.Key,
            "why",
            AcceptanceReader.Key
        );
        return new TrustDeclaration(
            PrincipalReader.Read(reader, What, problems),
            new ElementReader(reader, What, problems).Actions(advice: null),
            ConditionNameReader.Read(reader, What, problems),
            reader.Reason(),
            mapping.Span
        )
        {
            Effect = EffectReader.Read(reader, problems),
            Sid = SidReader.Read(reader, problems),
            Accepted = AcceptanceReader.Read(reader, What, problems),
        };
    }
}
