using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0163: a value of aws:SourceVpc that is no identifier of a VPC.</summary>
internal sealed class InvalidVpcFormat() : ConditionRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0163",
        RuleCategory.Conditions,
        "Not a VPC ID",
        "'{0}' is not a VPC ID; write vpc- followed by 8 or 17 characters",
        Severity.Error,
        Why: "No request has such a value, so the condition never holds or, with a negated operator, always does. See [global condition keys](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html).",
        Fix: "Write the ID.",
        AccessAnalyzer: "INVALID_VPC_FORMAT"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override FitScope Fit => FitScope.OnePart;

    protected override void Check(PolicyCheck check, CheckedStatement statement, CheckedCondition condition)
    {
        foreach (CheckedValue value in VpcIdentifier.Malformed(condition, "aws:SourceVpc", "vpc-"))
        {
            check.Report(Definition, value.Text.Span, value.Text.Value);
        }
    }
}
