using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Grammar;

/// <summary>WIV0194: NotAction in a resource control policy.</summary>
internal sealed class NotActionInResourceControlPolicy() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0194",
        RuleCategory.Grammar,
        "NotAction in a resource control policy",
        "a resource control policy cannot have NotAction; list the actions in Action",
        Severity.Error,
        Why: "AWS Organizations rejects the policy. See [Access Analyzer's check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-rcp-syntax-error-notaction).",
        Fix: "List the actions in `Action`.",
        AccessAnalyzer: "RCP_SYNTAX_ERROR_NOTACTION"
    );

    public override PolicyKind AppliesTo => PolicyKind.ResourceControl;

    public override void Check(PolicyCheck check)
    {
        foreach (CheckedStatement statement in check.Statements)
        {
            if (statement.Actions is { IsNot: true } actions)
            {
                check.Report(Definition, actions.Span);
            }
        }
    }
}
