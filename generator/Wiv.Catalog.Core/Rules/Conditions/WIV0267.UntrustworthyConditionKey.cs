using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0267: a key that the caller writes.</summary>
internal sealed class UntrustworthyConditionKey() : ConditionRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0267",
        RuleCategory.Conditions,
        "Condition on a value that the caller chooses",
        "the caller chooses '{0}' and can send anything; use a key that AWS sets, such as aws:SourceIp or aws:PrincipalArn",
        Severity.Warning,
        Why: "Both are request headers that the caller chooses. See [global condition keys](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html).",
        Fix: "Use a key that AWS sets.",
        AccessAnalyzer: "UNTRUSTWORTHY_CONDITION_KEY"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    protected override void Check(PolicyCheck check, CheckedStatement statement, CheckedCondition condition)
    {
        if (ConditionKeys.IsWrittenByCaller(condition.Key.Value))
        {
            check.Report(Definition, condition.Key.Span, condition.Key.Value);
        }
    }
}
