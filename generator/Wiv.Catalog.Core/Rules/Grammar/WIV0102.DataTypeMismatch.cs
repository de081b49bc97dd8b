using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Grammar;

/// <summary>WIV0102: a JSON value of the wrong type.</summary>
internal sealed class DataTypeMismatch() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0102",
        RuleCategory.Grammar,
        "Wrong JSON type",
        "{0} is {1}, not {2}",
        Severity.Error,
        Why: "IAM rejects the policy: every element has a fixed JSON type. Action and Resource take one string or an array of strings, Statement an object or an array of objects. See the [grammar](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html).",
        Fix: "Use the type that the message names.",
        AccessAnalyzer: "DATA_TYPE_MISMATCH"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override void Check(PolicyCheck check)
    {
        if (check.Json is not { } policy)
        {
            return;
        }

        Text(check, policy, "Version");
        Text(check, policy, "Id");
        foreach (JsonValue statement in Items(policy.Find("Statement")?.Value))
        {
            if (statement is JsonObject elements)
            {
                Statement(check, elements);
            }
            else
            {
                Mismatch(check, "a statement", statement, "an object");
            }
        }
    }

    private static void Statement(PolicyCheck check, JsonObject statement)
    {
        Text(check, statement, "Sid");
        Text(check, statement, "Effect");
        foreach (string name in new[] { "Action", "NotAction", "Resource", "NotResource" })
        {
            Texts(check, statement.Find(name));
        }

        foreach (string name in new[] { "Principal", "NotPrincipal" })
        {
            foreach (JsonMember type in (statement.Find(name)?.Value as JsonObject)?.Members ?? [])
            {
                Texts(check, type);
            }
        }

        if (statement.Find("Condition")?.Value is { } condition)
        {
            Condition(check, condition);
        }
    }

    private static void Condition(PolicyCheck check, JsonValue condition)
    {
        foreach (JsonMember test in Members(check, "'Condition'", condition))
        {
            foreach (JsonMember key in Members(check, $"the value of '{test.Name.Value}'", test.Value))
            {
                foreach (JsonValue value in Items(key.Value))
                {
                    if (value is not (JsonText or JsonLiteral { IsNull: false }))
                    {
                        Mismatch(check, $"a value of '{key.Name.Value}'", value, "a string, a number or a boolean");
                    }
                }
            }
        }
    }

    private static IReadOnlyList<JsonMember> Members(PolicyCheck check, string what, JsonValue value)
    {
        if (value is JsonObject found)
        {
            return found.Members;
        }

        Mismatch(check, what, value, "an object");
        return [];
    }

    private static void Text(PolicyCheck check, JsonObject parent, string name)
    {
        if (parent.Find(name) is { Value: not JsonText } member)
        {
            Mismatch(check, $"'{name}'", member.Value, "a string");
        }
    }

    private static void Texts(PolicyCheck check, JsonMember? member)
    {
        if (member is null)
        {
            return;
        }

        string what = member.Value is JsonArray ? "an item of " : "";
        foreach (JsonValue item in Items(member.Value))
        {
            if (item is not JsonText)
            {
                Mismatch(
                    check,
                    $"{what}'{member.Name.Value}'",
                    item,
                    what.Length > 0 ? "a string" : "a string or an array of strings"
                );
            }
        }
    }

    private static IReadOnlyList<JsonValue> Items(JsonValue? value) =>
        value switch
        {
            null => [],
            JsonArray array => array.Items,
            _ => [value],
        };

    private static void Mismatch(PolicyCheck check, string what, JsonValue value, string expected) =>
        check.Report(Definition, value.Span, what, value.Kind, expected);
}
