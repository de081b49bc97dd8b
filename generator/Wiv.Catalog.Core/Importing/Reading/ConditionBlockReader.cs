using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Diagnostics.CatalogText;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Parsing;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Suggestions;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing.Reading;

/// <summary>Reads the condition block of a statement.</summary>
internal sealed class ConditionBlockReader(ImportContext context, TextSource texts)
{
    public CheckedCondition[] Read(JsonValue? value)
    {
        if (value is null || JsonItems.Object("'Condition'", value, context) is not { } block)
        {
            return [];
        }

        // To IAM the case of operators and keys counts for nothing.
        JsonItems.CheckTwice(block, StringComparer.OrdinalIgnoreCase, context);
        if (block.Members.Count == 0)
        {
            context.Warn(block.Span, "the condition tests nothing", "a row without it means the same");
        }

        return [.. block.Members.SelectMany(ReadOperator)];
    }

    private IEnumerable<CheckedCondition> ReadOperator(JsonMember member)
    {
        PositionedText? name = ReadName(member.Name);
        if (JsonItems.Object($"the value of '{member.Name.Value}'", member.Value, context) is not { } keys)
        {
            return [];
        }

        JsonItems.CheckTwice(keys, StringComparer.OrdinalIgnoreCase, context);
        if (keys.Members.Count == 0)
        {
            context.Warn(keys.Span, $"'{member.Name.Value}' tests nothing", "a row without it means the same");
        }

        return keys.Members.Select(key => ReadTest(name, key)).OfType<CheckedCondition>().ToArray();
    }

    private PositionedText? ReadName(JsonText name)
    {
        string? known = ConditionOperators.IsKnown(name.Value)
            ? name.Value
            : ConditionOperators
                .Candidates(name.Value)
                .FirstOrDefault(other => other.Equals(name.Value, StringComparison.OrdinalIgnoreCase));
        if (known is not null)
        {
            return new PositionedText(known, name.Span);
        }

        string? meant = DidYouMean.Closest(name.Value, ConditionOperators.Candidates(name.Value));
        string advice = meant is null ? "; write one such as StringEquals, ArnLike or Bool" : DidYouMean.Phrase(meant);
        context.Problems.Add(ContentRules.UnknownConditionOperator.At(name.Span, name.Value, advice).Suggesting(meant));
        return null;
    }

    private CheckedCondition? ReadTest(PositionedText? name, JsonMember key)
    {
        if ((ConditionKeyGrammar.Check(key.Name.Value) ?? TemplateWriter.WhyNot(key.Name.Value)) is { } wrong)
        {
            context.Problems.Add(ContentRules.MalformedConditionKey.At(key.Name.Span, key.Name.Value, wrong));
        }

        IReadOnlyList<JsonValue> items = JsonItems.Of(key.Value);
        if (items.Count == 0)
        {
            context.Refuse(
                key.Value.Span,
                $"'{key.Name.Value}' is an empty list, which has no value",
                "add a value, or leave out the statement if it can never hold"
            );
        }

        CheckedValue[] values = items
            .Select(item => texts.Read($"a value of '{key.Name.Value}'", item))
            .OfType<PositionedTemplate>()
            .Select(value => new CheckedValue(value.Text, value.Text.Value, true) { Template = value.Template })
            .ToArray();
        return name is { } found
            ? new CheckedCondition(new ConditionOperator(found), new PositionedText(key.Name.Value, key.Name.Span), values)
            : null;
    }
}
