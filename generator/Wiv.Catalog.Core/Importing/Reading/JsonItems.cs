using System.Globalization;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Importing.CloudFormation;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Rules.Grammar;
using Wiv.Catalog.Core.Suggestions;

namespace Wiv.Catalog.Core.Importing.Reading;

/// <summary>Asks JSON for what an input must have.</summary>
internal static class JsonItems
{
    /// <summary>The items of a list; IAM takes one value for a list of one.</summary>
    public static IReadOnlyList<JsonValue> Of(JsonValue? value) =>
        value switch
        {
            null => [],
            JsonArray array => array.Items,
            _ => [value],
        };

    /// <summary>The value as an object, or <see langword="null"/> after telling that it is none.</summary>
    public static JsonObject? Object(string what, JsonValue value, ImportContext context)
    {
        if (IntrinsicFunction.NameOf(value) is { } function)
        {
            IntrinsicFunction.Refuse(what, function, value.Span, context);
            return null;
        }

        if (value is not JsonObject)
        {
            context.Problems.Add(DataTypeMismatch.Definition.At(value.Span, what, value.Kind, "an object"));
        }

        return value as JsonObject;
    }

    /// <summary>Tells names that are not known, and names that stand twice, of which readers take one or the other.</summary>
    public static void CheckNames(JsonObject value, string what, IReadOnlyList<string> known, ImportContext context)
    {
        foreach (JsonText name in value.Members.Select(member => member.Name).Where(name => !known.Contains(name.Value)))
        {
            string? meant = DidYouMean.Closest(name.Value, known);
            string right = meant is null ? $"; write {string.Join(", ", known)}" : DidYouMean.Phrase(meant);
            context.Problems.Add(InvalidPolicyElement.Definition.At(name.Span, name.Value, what, right).Suggesting(meant));
        }

        CheckTwice(value, StringComparer.Ordinal, context);
    }

    /// <summary>Tells names that stand twice.</summary>
    public static void CheckTwice(JsonObject value, StringComparer comparer, ImportContext context)
    {
        foreach (
            IGrouping<string, JsonText> same in value.Members.Select(member => member.Name).GroupBy(name => name.Value, comparer)
        )
        {
            string line = (same.First().Span.StartLine + 1).ToString(CultureInfo.InvariantCulture);
            context.Problems.AddRange(same.Skip(1).Select(name => RepeatedElement.Definition.At(name.Span, name.Value, line)));
        }
    }
}
