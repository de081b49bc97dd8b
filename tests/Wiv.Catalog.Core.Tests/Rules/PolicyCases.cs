using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules;

namespace Wiv.Catalog.Core.Tests.Rules;

/// <summary>Asks one rule about a policy in JSON.</summary>
internal static class PolicyCases
{
    /// <summary>Wraps one statement, or several with commas between them, into an identity policy.</summary>
    public static string Policy(string statements) => $$"""{ "Version": "2012-10-17", "Statement": [{{statements}}] }""";

    /// <summary>An Allow statement of one action and one resource, and what else it has.</summary>
    public static string Allow(string action, string resource = "*", string rest = "") =>
        $$"""{ "Effect": "Allow", "Action": "{{action}}", "Resource": "{{resource}}"{{(rest.Length == 0 ? "" : ", " + rest)}} }""";

    /// <summary>The rule fires, once for each of <paramref name="places"/>: the texts it points at, in order.</summary>
    public static IReadOnlyList<Problem> Fires(Rule rule, string json, params string[] places) =>
        Fires(rule, PolicyKind.Identity, json, places);

    /// <inheritdoc cref="Fires(Rule, string, string[])"/>
    public static IReadOnlyList<Problem> Fires(Rule rule, PolicyUsage usage, string json, params string[] places)
    {
        Problem[] problems = Problems(rule, usage, json);
        Assert.Equal(places, problems.Select(problem => json[problem.Span.Start..problem.Span.End]));
        return problems;
    }

    /// <summary>The rule does not fire, though others may.</summary>
    public static void IsSilent(Rule rule, string json, PolicyKind kind = PolicyKind.Identity) =>
        IsSilent(rule, json, (PolicyUsage)kind);

    /// <inheritdoc cref="IsSilent(Rule, string, PolicyKind)"/>
    public static void IsSilent(Rule rule, string json, PolicyUsage usage) =>
        Assert.Empty(Problems(rule, usage, json).Select(problem => problem.Message));

    private static Problem[] Problems(Rule rule, PolicyUsage usage, string json) =>
        [.. PolicyChecker.CheckJson("policy.json", json, usage).Where(problem => problem.Rule == rule)];
}
