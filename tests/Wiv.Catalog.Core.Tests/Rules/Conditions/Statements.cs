namespace Wiv.Catalog.Core.Tests.Rules.Conditions;

/// <summary>Policies of one statement that differ in its condition.</summary>
internal static class Statements
{
    /// <summary>A policy of one statement with that Condition; <paramref name="action"/> may be several, with quotes and commas between.</summary>
    public static string With(string condition, string action = "s3:GetObject", string resource = "*", string effect = "Allow") =>
        Policy("Action", condition, action, resource, effect);

    /// <summary>The same with NotAction.</summary>
    public static string WithNotAction(
        string condition,
        string action = "s3:GetObject",
        string resource = "*",
        string effect = "Allow"
    ) => Policy("NotAction", condition, action, resource, effect);

    private static string Policy(string element, string condition, string action, string resource, string effect) =>
        PolicyCases.Policy(
            $$"""{ "Effect": "{{effect}}", "{{element}}": ["{{action}}"], "Resource": "{{resource}}", "Condition": {{condition}} }"""
        );
}
