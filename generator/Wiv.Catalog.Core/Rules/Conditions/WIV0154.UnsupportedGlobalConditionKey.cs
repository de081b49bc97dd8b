using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0154: the old key aws:ARN.</summary>
internal sealed class UnsupportedGlobalConditionKey() : ConditionRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0154",
        RuleCategory.Conditions,
        "aws:ARN is no longer supported",
        "'{0}' is no longer supported; write aws:PrincipalArn for the caller, or aws:SourceArn for the resource that a service acts for",
        Severity.Error,
        Why: "`aws:ARN` had two meanings, and each now has a key of its own. See [global condition keys](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html).",
        Fix: "Use `aws:PrincipalArn` or `aws:SourceArn`.",
        AccessAnalyzer: "UNSUPPORTED_GLOBAL_CONDITION_KEY"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override FitScope Fit => FitScope.OnePart;

    protected override void Check(PolicyCheck check, CheckedStatement statement, CheckedCondition condition)
    {
        if (ConditionKeys.IsOldArn(condition.Key.Value))
        {
            check.Report(Definition, condition.Key.Span, condition.Key.Value);
        }
    }
}
