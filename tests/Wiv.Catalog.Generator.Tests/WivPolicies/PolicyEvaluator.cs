using System.Text.Json;
using System.Text.RegularExpressions;

namespace Wiv.Catalog.Generator.Tests.WivPolicies;

/// <summary>Answers, from a policy's JSON alone, whether a request is allowed: as IAM does it, in the plainest way.</summary>
internal sealed class PolicyEvaluator(string json)
{
    private readonly JsonElement _document = JsonDocument.Parse(json).RootElement;

    /// <summary>Whether any statement allows the action on the resource for a request with these condition keys.</summary>
    public bool Allows(string action, string resource, IReadOnlyDictionary<string, string> context) =>
        _document
            .GetProperty("Statement")
            .EnumerateArray()
            .Any(statement =>
                statement.GetProperty("Effect").GetString() == "Allow"
                && Texts(statement.GetProperty("Action")).Any(pattern => Matches(pattern, action, RegexOptions.IgnoreCase))
                && Texts(statement.GetProperty("Resource")).Any(pattern => Matches(pattern, resource, RegexOptions.None))
                && Holds(statement, context)
            );

    /// <summary>Whether a trust policy lets the principal assume the role.</summary>
    public bool Trusts(string type, string principal, IReadOnlyDictionary<string, string> context) =>
        _document
            .GetProperty("Statement")
            .EnumerateArray()
            .Any(statement =>
                statement.GetProperty("Action").GetString() == "sts:AssumeRole"
                && statement.GetProperty("Principal").TryGetProperty(type, out JsonElement principals)
                && Texts(principals).Contains(principal)
                && Holds(statement, context)
            );

    private static bool Holds(JsonElement statement, IReadOnlyDictionary<string, string> context) =>
        !statement.TryGetProperty("Condition", out JsonElement condition)
        || condition
            .EnumerateObject()
            .All(test =>
                test.Name == "StringEquals"
                && test.Value.EnumerateObject()
                    .All(key => context.TryGetValue(key.Name, out string? value) && Texts(key.Value).Contains(value))
            );

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
