using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Grammar;

/// <summary>WIV0193: an Allow in a resource control policy that allows less than everything.</summary>
internal sealed class AllowInResourceControlPolicy() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0193",
        RuleCategory.Grammar,
        "Allow in a resource control policy",
        "a resource control policy allows everything or nothing; deny in a statement of its own what is not to be allowed",
        Severity.Error,
        Why: "AWS Organizations rejects the policy: only an Allow of every action, for every principal, on every resource and without a condition may stand in it. See [Access Analyzer's check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-rcp-syntax-error-allow).",
        Fix: "Write the statement with `Deny`, for what is not to be allowed.",
        AccessAnalyzer: "RCP_SYNTAX_ERROR_ALLOW"
    );

    public override PolicyKind AppliesTo => PolicyKind.ResourceControl;

    public override void Check(PolicyCheck check)
    {
        foreach (CheckedStatement statement in check.Statements)
        {
            if (statement.IsAllow && !AllowsEverything(statement))
            {
                check.Report(Definition, statement.Effect!.Value.Span);
            }
        }
    }

    /// <summary>Whom it is for is another rule's to tell.</summary>
    private static bool AllowsEverything(CheckedStatement statement) =>
        statement is { Actions: null or { IsNot: false }, Resources: null or { IsNot: false }, Conditions.Count: 0 }
        && (statement.Actions?.Items.All(action => action.IsEverything) ?? true)
        && (statement.Resources?.Items.All(resource => resource.IsEverything) ?? true);
}
