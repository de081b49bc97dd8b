using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Diagnostics.CatalogText;
using Wiv.Catalog.Core.Suggestions;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Core.Yaml;

namespace Wiv.Catalog.Core.Parsing;

/// <summary>Reads an entry of <c>conditions</c>: its keys are condition operators, beside <c>label</c> and <c>why</c>.</summary>
internal static class ConditionReader
{
    public static ConditionDeclaration Read(PositionedText name, YamlMapping mapping, List<Problem> problems)
    {
        NameReader.Check(name, "a condition", problems);
        string what = $"the condition '{name}'";
        string[] keys = mapping.Entries.Select(entry => entry.Key.Value).ToArray();
        var reader = new MappingReader(mapping, what, problems, keys);
        List<ConditionTestDeclaration> tests = [];
        foreach ((YamlScalar key, YamlNode value) in mapping.Entries.Where(entry => entry.Key.Value is not ("label" or "why")))
        {
            ReadOperator(key, value, what, tests, problems);
        }

        if (keys.All(key => key is "label" or "why"))
        {
            reader.RequiredNode("StringEquals", "write at least one condition operator with its keys and values");
        }

        return new ConditionDeclaration(name, tests.ToEquatableArray(), reader.Text("label")?.Value, reader.Note());
    }

    private static void ReadOperator(
        YamlScalar name,
        YamlNode value,
        string what,
        List<ConditionTestDeclaration> tests,
        List<Problem> problems
    )
    {
        if (!ConditionOperators.IsKnown(name.Value))
        {
            string[] candidates = [.. ConditionOperators.Candidates(name.Value), "label", "why"];
            string? suggestion = DidYouMean.Closest(name.Value, candidates);
            string advice = suggestion is null
                ? "; write one such as StringEquals, ArnLike or Bool"
                : DidYouMean.Phrase(suggestion);
            problems.Add(ContentRules.UnknownConditionOperator.At(name.Span, name.Value, advice).Suggesting(suggestion));
            if (suggestion is null or "label" or "why")
            {
                return;
            }

            // What was meant is read, so that what the test names counts as used.
            name = new YamlScalar(suggestion, true, name.Span);
        }

        string where = $"'{name.Value}' of {what}";
        if (NodeReader.Expect<YamlMapping>(where, value, "a mapping from condition keys to values", problems) is not { } mapping)
        {
            return;
        }

        if (mapping.Entries.Count == 0)
        {
            problems.Add(FormRules.WrongKind.At(mapping.Span, where, "a mapping from condition keys to values", "an empty one"));
        }

        // To IAM the case of a condition key counts for nothing.
        MappingReader.ReportRepeatedKeys(mapping, where, problems, StringComparer.OrdinalIgnoreCase);
        foreach ((YamlScalar key, YamlNode values) in mapping.Entries)
        {
            if (ConditionKeyGrammar.Check(key.Value) is { } wrong)
            {
                problems.Add(ContentRules.MalformedConditionKey.At(key.Span, key.Value, wrong));
            }

            var declaredOperator = new PositionedText(name.Value, name.Span);
            var declaredKey = new PositionedText(key.Value, key.Span);
            tests.Add(new ConditionTestDeclaration(declaredOperator, declaredKey, ReadValues(key.Value, values, problems)));
        }
    }

    private static EquatableArray<PositionedTemplate> ReadValues(string key, YamlNode node, List<Problem> problems)
    {
        return TextListReader
            .Items($"'{key}'", node, problems)
            .Select(value =>
                TemplateReader.Read(
                    TextReader.OneLineOrPlain($"a value of '{key}'", value, problems, Budgets.PolicyElement),
                    problems
                )
            )
            .OfType<PositionedTemplate>()
            .ToEquatableArray();
    }
}
