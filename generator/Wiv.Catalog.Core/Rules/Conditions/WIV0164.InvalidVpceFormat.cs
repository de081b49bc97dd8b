using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0164: a value of aws:SourceVpce that is no identifier of a VPC endpoint.</summary>
internal sealed class InvalidVpceFormat() : ConditionRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0164",
        RuleCategory.Conditions,
        "Not a VPC endpoint ID",
        "'{0}' is not a VPC endpoint ID; write vpce- followed by 8 or 17 characters",
        Severity.Error,
        Why: "No request has such a value, so the condition never holds or, with a negated operator, always does. See [global condition keys](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html).",
        Fix: "Write the ID.",
        AccessAnalyzer: "INVALID_VPCE_FORMAT"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override FitScope Fit => FitScope.OnePart;

    protected override void Check(PolicyCheck check, CheckedStatement statement, CheckedCondition condition)
    {
        foreach (CheckedValue value in VpcIdentifier.Malformed(condition, "aws:SourceVpce", "vpce-"))
        {
            check.Report(Definition, value.Text.Span, value.Text.Value);
        }
    }
}
