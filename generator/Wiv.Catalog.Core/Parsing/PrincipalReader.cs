using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Diagnostics.CatalogText;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Core.Yaml;

namespace Wiv.Catalog.Core.Parsing;

/// <summary>Reads <c>principal</c> and <c>not-principal</c>: types of principals with their values, or <c>*</c> for anyone.</summary>
internal static class PrincipalReader
{
    public const string Key = "principal";

    private const string Anyone = "*";
    private const string Kind = "a mapping from principal types to their values, or \"*\"";

    /// <summary>The principals, or <see langword="null"/> when they are missing.</summary>
    public static ElementDeclaration<PrincipalDeclaration>? Read(MappingReader entry, string what, List<Problem> problems)
    {
        const string Advice = "write who may assume the role, such as { Service: events.amazonaws.com }";
        if (entry.OneOf(Key, ElementReader.NotKey(Key), Advice) is not ({ } key, { } node))
        {
            return null;
        }

        bool isNot = key != Key;
        if (node is YamlScalar { Value: Anyone } anyone)
        {
            if (isNot)
            {
                const string Nobody = "leaving out everybody leaves nobody; name the principals that are left out";
                problems.Add(FormRules.InvalidValue.At(anyone.Span, Anyone, "a principal that can be left out", Nobody));
            }

            var text = new PositionedText(Anyone, anyone.Span);
            var everyone = new PrincipalDeclaration(text, new PositionedTemplate(Template.Literal(Anyone), anyone.Span));
            return Element(isNot, [everyone], !isNot, node.Span);
        }

        string where = $"'{key}' of {what}";
        return NodeReader.Expect<YamlMapping>(where, node, Kind, problems) is { } mapping
            ? Read(isNot, mapping, where, problems)
            : Element(isNot, [], false, node.Span);
    }

    private static ElementDeclaration<PrincipalDeclaration> Read(
        bool isNot,
        YamlMapping mapping,
        string where,
        List<Problem> problems
    )
    {
        if (mapping.Entries.Count == 0)
        {
            problems.Add(FormRules.WrongKind.At(mapping.Span, where, Kind, "an empty one"));
        }

        // Unknown and repeated types are told here, once.
        _ = new MappingReader(mapping, where, problems, [.. PrincipalGrammar.Kinds]);
        bool isWhole = mapping.Entries.Count > 0;
        List<PrincipalDeclaration> principals = [];
        foreach ((YamlScalar type, YamlNode value) in mapping.Entries)
        {
            if (!PrincipalGrammar.Kinds.Contains(type.Value))
            {
                isWhole = false;
                continue;
            }

            string what = $"'{type.Value}' of {where}";
            IReadOnlyList<YamlNode> items = TextListReader.Items(what, value, problems);
            PrincipalDeclaration[] read = items
                .Select(item => ReadValue(type, TextReader.OneLine(what, item, problems, Budgets.Arn), problems))
                .OfType<PrincipalDeclaration>()
                .ToArray();
            isWhole &= items.Count > 0 && read.Length == items.Count;
            principals.AddRange(read);
        }

        return Element(isNot, principals, isWhole, mapping.Span);
    }

    private static PrincipalDeclaration? ReadValue(YamlScalar type, PositionedText? text, List<Problem> problems)
    {
        if (TemplateReader.Read(text, problems) is not { } value)
        {
            return null;
        }

        if (PrincipalGrammar.Check(type.Value, text!.Value.Value) is { } wrong)
        {
            problems.Add(ContentRules.MalformedPrincipal.At(value.Span, text.Value.Value, type.Value, wrong));
            return null;
        }

        return new PrincipalDeclaration(new PositionedText(type.Value, type.Span), value);
    }

    private static ElementDeclaration<PrincipalDeclaration> Element(
        bool isNot,
        IEnumerable<PrincipalDeclaration> principals,
        bool isWhole,
        SourceSpan span
    ) => new(isNot, principals.ToEquatableArray(), isWhole, span);
}
