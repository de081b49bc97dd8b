using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0266: s3:prefix that says what must not be listed.</summary>
internal sealed class S3PrefixInNegativeContext() : ConditionRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0266",
        RuleCategory.Conditions,
        "Negated s3:prefix",
        "'{0}' is what the caller asks for, and a shorter prefix lists the same objects; say which prefixes are allowed instead",
        Severity.Warning,
        Why: "Anyone who may not list `secret/` can list `s`, or give no prefix at all, and see the same objects. See [s3:prefix](https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazon-s3-policy-keys.html#condition-key-bucket-ops-2).",
        Fix: "Allow the prefixes that may be listed.",
        AccessAnalyzer: "S3_PREFIX_IN_NEGATIVE_CONTEXT"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    protected override void Check(PolicyCheck check, CheckedStatement statement, CheckedCondition condition)
    {
        bool isNegative = condition.Operator.IsNegated ? statement.IsAllow : statement.IsDeny;
        if (isNegative && condition.Operator.IsString && condition.IsOn("s3:prefix"))
        {
            check.Report(Definition, condition.Key.Span, condition.Key.Value);
        }
    }
}
