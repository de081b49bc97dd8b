using Wiv.Catalog.Core.Deciding;
using Wiv.Catalog.Deciding;

namespace Wiv.Catalog.Core.Tests.Deciding;

/// <summary>Policies and requests in few words.</summary>
internal static class Samples
{
    /// <summary>Whether a test holds for a request with one key, <c>key</c>.</summary>
    /// <param name="op">The operator.</param>
    /// <param name="values">The values of the policy, with a bar between them.</param>
    /// <param name="given">Those of the request; <see langword="null"/> when it lacks the key.</param>
    public static bool Holds(string op, string values, string? given) =>
        new DecidedTest(DecidedOperator.Find(op)!, "test:key", values.Split('|')).Holds(
            Request(context: given is null ? [] : [("TEST:Key", given.Split('|'))])
        );

    public static DecidedRequest Request(
        string action = "s3:GetObject",
        string resource = "*",
        DecidedPrincipal? principal = null,
        params (string Key, string[] Values)[] context
    ) =>
        new(
            action,
            resource,
            principal,
            context.ToDictionary(key => key.Key, key => (IReadOnlyList<string>)key.Values, StringComparer.Ordinal)
        );

    /// <summary>Decides the one case of members such as <c>"policies": {...}, "request": {...}</c>.</summary>
    public static DecidedAnswer Decide(string members)
    {
        EvaluationFile file = EvaluationFile.Read("cases.json", $$"""{"cases": [{ {{members}} }]}""");
        Assert.Empty(file.Problems);
        return Assert.Single(file.Cases).Decide();
    }

    /// <summary>A decision with the policy and the Sid that decided, such as <c>Allowed identity[0] A</c>.</summary>
    public static string Summary(this DecidedAnswer answer) =>
        string.Join(' ', new[] { answer.Outcome.ToString(), answer.By?.Policy, answer.By?.Statement?.Sid }.OfType<string>());
}
