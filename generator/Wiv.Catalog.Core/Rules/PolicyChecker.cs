using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Actions;
using Wiv.Catalog.Core.Rules.Conditions;
using Wiv.Catalog.Core.Rules.Escalation;
using Wiv.Catalog.Core.Rules.Grammar;
using Wiv.Catalog.Core.Rules.Principals;
using Wiv.Catalog.Core.Rules.Quotas;
using Wiv.Catalog.Core.Rules.Reasons;
using Wiv.Catalog.Core.Rules.Resources;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Rules;

/// <summary>Runs every rule over a policy.</summary>
internal static class PolicyChecker
{
    private static readonly PolicyRule[] Rules =
    [
        .. GrammarRules
            .All.Concat(ActionRules.All)
            .Concat(ResourceRules.All)
            .Concat(ConditionRules.All)
            .Concat(PrincipalRules.All)
            .Concat(EscalationRules.All)
            .Concat(QuotaRules.All)
            .Concat(ReasonRules.All)
            .OrderBy(rule => rule.Rule.Id, StringComparer.Ordinal),
    ];

    /// <summary>What is told of the others.</summary>
    private static readonly PolicyRule Last = Rules.Single(rule => rule is NotAllCompared);

    /// <summary>Every rule over policies, by id.</summary>
    public static IReadOnlyList<PolicyRule> All => Rules;

    /// <summary>Reads a policy from JSON and checks it.</summary>
    /// <param name="path">The file, for positions.</param>
    /// <param name="text">The JSON.</param>
    /// <param name="usage">What the policy is used as.</param>
    public static EquatableArray<Problem> CheckJson(string path, string text, PolicyUsage usage)
    {
        JsonValue? root = JsonReader.Read(path, text, out JsonFailure? failure);
        return root is JsonObject policy
            ? Check(PolicyJsonReader.Read(policy, usage), policy)
            : new EquatableArray<Problem>([NoObject(root, failure)]);
    }

    /// <summary>What is wrong with a text that is no JSON object.</summary>
    /// <param name="root">What it is instead, if it is JSON.</param>
    /// <param name="failure">Why it is not JSON, if it is not.</param>
    public static Problem NoObject(JsonValue? root, JsonFailure? failure) =>
        failure is null
            ? JsonSyntax.Definition.At(root!.Span, $"a policy is an object, not {root.Kind}")
            : JsonSyntax.Definition.At(failure.Span, failure.Message);

    /// <summary>Checks a policy.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="json">The JSON that it was read from, if it was.</param>
    /// <param name="budget">What may be spent, where several policies are checked together.</param>
    public static EquatableArray<Problem> Check(CheckedPolicy policy, JsonObject? json = null, CheckBudget? budget = null)
    {
        var check = new PolicyCheck(policy, json, budget);
        bool isTooLong = PolicyTooLong.Find(check).Any();
        foreach (PolicyRule rule in Rules.Except([Last]).Append(Last))
        {
            if (
                (rule.AppliesTo & policy.Kind) != 0
                && (!isTooLong || rule is QuotaRule or ResourcePolicyTooLong or PolicyTooLong)
            )
            {
                rule.Check(check);
            }
        }

        return check.Problems.InOrder();
    }
}
