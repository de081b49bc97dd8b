using System.Text.Json;
using System.Text.RegularExpressions;

namespace Wiv.Catalog.Generator.Tests.WivPolicies;

/// <summary>Answers, from a policy's JSON alone, whether a request is allowed: as IAM does it, in the plainest way.</summary>
internal sealed class PolicyEvaluator(string json)
{
    private readonly JsonElement _document = JsonDocument.Parse(json).RootElement;

    /// <summary>Whether a statement allows the action on the resource for a request with these condition keys, and none denies it.</summary>
    public bool Allows(string action, string resource, IReadOnlyDictionary<string, string> context) =>
        Decides(statement =>
            IsAbout(statement, action)
            && Is(statement, "Resource", texts => Texts(texts).Any(pattern => Matches(pattern, resource, RegexOptions.None)))
            && Holds(statement, context)
        );

    /// <summary>Whether a trust policy lets the principal assume the role.</summary>
    public bool Trusts(
        string type,
        string principal,
        IReadOnlyDictionary<string, string> context,
        string action = "sts:AssumeRole"
    ) =>
        Decides(statement =>
            IsAbout(statement, action)
            && Is(statement, "Principal", principals => Names(principals, type, principal))
            && Holds(statement, context)
        );

    private bool Decides(Func<JsonElement, bool> applies)
    {
        string?[] effects =
        [
            .. _document
                .GetProperty("Statement")
                .EnumerateArray()
                .Where(applies)
                .Select(statement => statement.GetProperty("Effect").GetString()),
        ];
        return effects.Contains("Allow") && !effects.Contains("Deny");
    }

    private static bool IsAbout(JsonElement statement, string action) =>
        Is(statement, "Action", texts => Texts(texts).Any(pattern => Matches(pattern, action, RegexOptions.IgnoreCase)));

    /// <summary>Whether the element takes the request in, or the one with Not before its name does not leave it out.</summary>
    private static bool Is(JsonElement statement, string element, Func<JsonElement, bool> takesIn) =>
        statement.TryGetProperty(element, out JsonElement positive)
            ? takesIn(positive)
            : !takesIn(statement.GetProperty("Not" + element));

    private static bool Names(JsonElement principals, string type, string principal) =>
        principals.ValueKind == JsonValueKind.String
            ? principals.GetString() == "*"
            : principals.TryGetProperty(type, out JsonElement values) && Texts(values).Contains(principal);

    private static bool Holds(JsonElement statement, IReadOnlyDictionary<string, string> context) =>
        !statement.TryGetProperty("Condition", out JsonElement condition)
        || condition
            .EnumerateObject()
            .All(test => test.Value.EnumerateObject().All(key => Holds(test.Name, Texts(key.Value), key.Name, context)));

    private static bool Holds(
        string operatorName,
        IEnumerable<string> values,
        string key,
        IReadOnlyDictionary<string, string> context
    )
    {
        bool isThere = context.TryGetValue(key, out string? value);
        return operatorName switch
        {
            "StringEquals" or "Bool" => isThere && values.Contains(value),
            "StringEqualsIfExists" => !isThere || values.Contains(value),
            "StringNotEquals" => !isThere || !values.Contains(value),
            "Null" => values.Contains(isThere ? "false" : "true"),
            _ => throw new InvalidOperationException($"The evaluator does not know {operatorName}."),
        };
    }

    private static IEnumerable<string> Texts(JsonElement element) =>
        element.ValueKind == JsonValueKind.Array
            ? element.EnumerateArray().Select(item => item.GetString()!)
            : [element.GetString()!];

    private static bool Matches(string pattern, string text, RegexOptions options) =>
        Regex.IsMatch(
            text,
            "^"
                + Regex
                    .Escape(pattern)
                    .Replace("\\*", ".*", StringComparison.Ordinal)
                    .Replace("\\?", ".", StringComparison.Ordinal)
                + "$",
            options
        );
}
