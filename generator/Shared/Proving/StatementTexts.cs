using Wiv.Catalog.Deciding;

namespace Wiv.Catalog.Proving;

/// <summary>The patterns that stand in statements.</summary>
internal static class StatementTexts
{
    /// <summary>The patterns of a statement's Resource or NotResource.</summary>
    public static IEnumerable<TextPattern> Resources(DecidedStatement statement) =>
        (statement.Resources?.Items ?? []).Select(text =>
            TextPattern.OfWildcards(DecidedStatement.ResourceText(text), ignoreCase: false, statement.KnowsVariables)
        );

    /// <summary>The patterns that the values of a test are; none when they are no texts.</summary>
    public static IEnumerable<TextPattern> Values(DecidedTest test) =>
        test.Operator.Comparison switch
        {
            Comparison.Text or Comparison.Binary => test.Values.Select(v => TextPattern.OfText(v, false, test.KnowsVariables)),
            // Only of use beside tests of texts: alone, a key that is true or false has no other value.
            Comparison.TextIgnoreCase or Comparison.Boolean => test.Values.Select(v =>
                TextPattern.OfText(v, true, test.KnowsVariables)
            ),
            Comparison.Pattern => test.Values.Select(v => TextPattern.OfWildcards(v, false, test.KnowsVariables)),
            Comparison.Arn => test.Values.Select(v => TextPattern.OfArn(v, test.KnowsVariables)),
            _ => [],
        };

    /// <summary>Whether a test compares its key as a text.</summary>
    public static bool AreTexts(DecidedTest test) =>
        test.Operator.Comparison
            is Comparison.Text
                or Comparison.TextIgnoreCase
                or Comparison.Pattern
                or Comparison.Arn
                or Comparison.Binary;

    /// <summary>What a statement says beside its actions and its Sid, as a text that two have alike when they say the same.</summary>
    public static string Content(DecidedStatement statement)
    {
        var parts = new List<string> { statement.IsDeny ? "deny" : "allow", statement.KnowsVariables ? "v" : "" };
        Add(parts, statement.Resources, text => text);
        Add(parts, statement.Principals, principal => principal.Type + "\u0001" + principal.Value);
        parts.AddRange(statement.Tests.Select(Content).OrderBy(text => text, StringComparer.Ordinal));
        return string.Join("\u0003", parts);
    }

    /// <summary>What a test says.</summary>
    public static string Content(DecidedTest test) =>
        string.Join(
            "\u0001",
            new[] { test.Operator.ToString(), test.Key.ToLowerInvariant(), test.KnowsVariables ? "v" : "" }.Concat(
                test.Values.Distinct(StringComparer.Ordinal).OrderBy(value => value, StringComparer.Ordinal)
            )
        );

    private static void Add<T>(List<string> parts, DecidedList<T>? list, Func<T, string> text)
    {
        parts.Add(
            list is null
                ? "\u0002"
                : (list.IsNot ? "not\u0002" : "\u0002\u0002")
                    + string.Join("\u0002", list.Items.Select(text).Distinct().OrderBy(item => item, StringComparer.Ordinal))
        );
    }
}
