using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Rules.CatalogText;
using Wiv.Catalog.Core.Yaml;

namespace Wiv.Catalog.Core.Parsing;

/// <summary>Reads the list <c>trust</c>.</summary>
internal static class TrustReader
{
    private const string What = "the trust entry";
    private const string Anyone = "*";

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
        var reader = new MappingReader(mapping, What, problems, "principal", "action", "condition", "why", AcceptanceReader.Key);
        YamlNode? node = reader.RequiredNode(
            "principal",
            "write who may assume the role, such as { Service: events.amazonaws.com }"
        );
        (PositionedText type, PositionedTemplate? principal) = ReadPrincipal(node, mapping.Span, problems);
        PositionedText? action = ActionReader.Read(reader.Text("action"), problems);
        return new TrustDeclaration(
            principal is null ? null : One(new PrincipalDeclaration(type, principal), principal.Span),
            action is { } text ? One(text, text.Span) : null,
            new EquatableArray<PositionedText>(reader.Text("condition") is { } condition ? [condition] : []),
            reader.Reason(),
            mapping.Span
        )
        {
            Accepted = AcceptanceReader.Read(reader, What, problems),
        };
    }

    private static ElementDeclaration<T> One<T>(T item, SourceSpan span)
        where T : IEquatable<T> => new(false, new EquatableArray<T>([item]), true, span);

    private static (PositionedText Type, PositionedTemplate? Principal) ReadPrincipal(
        YamlNode? node,
        SourceSpan entry,
        List<Problem> problems
    )
    {
        if (node is YamlScalar { Value: Anyone } anyone)
        {
            return (new PositionedText(Anyone, anyone.Span), new PositionedTemplate(Template.Literal(Anyone), anyone.Span));
        }

        const string Kind = "a mapping from one principal type to its value, or \"*\"";
        var nobody = new PositionedText(Anyone, entry);
        if (NodeReader.Expect<YamlMapping>($"'principal' of {What}", node, Kind, problems) is not { } mapping)
        {
            return (nobody, null);
        }

        var reader = new MappingReader(mapping, $"'principal' of {What}", problems, [.. PrincipalGrammar.Kinds]);
        if (mapping.Entries.Count != 1)
        {
            problems.Add(
                WrongKind.Rule.At(
                    mapping.Span,
                    $"'principal' of {What}",
                    "one principal",
                    $"{mapping.Entries.Count}; give each an entry with its own reason"
                )
            );
        }

        foreach ((YamlScalar key, _) in mapping.Entries.Where(entry => PrincipalGrammar.Kinds.Contains(entry.Key.Value)))
        {
            return (new PositionedText(key.Value, key.Span), ReadValue(key.Value, reader.Text(key.Value), problems));
        }

        return (nobody, null);
    }

    private static PositionedTemplate? ReadValue(string type, PositionedText? text, List<Problem> problems)
    {
        if (TemplateReader.Read(text, problems) is not { } value)
        {
            return null;
        }

        if (PrincipalGrammar.Check(type, text!.Value.Value) is { } wrong)
        {
            problems.Add(MalformedPrincipal.Rule.At(value.Span, text.Value.Value, type, wrong));
            return null;
        }

        return value;
    }
}
