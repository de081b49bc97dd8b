using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0165: a value that must be the ARN of a KMS key.</summary>
internal sealed class InvalidKmsKeyValue() : ConditionRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0165",
        RuleCategory.Conditions,
        "Not a KMS key ARN",
        "'{0}' is not a KMS key ARN, the only kind of value that '{1}' has; write arn:aws:kms:region:account:key/id",
        Severity.Error,
        Why: "Whatever the caller writes, the request has the full ARN of the key. See [S3's condition keys](https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazon-s3-policy-keys.html).",
        Fix: "Write the ARN of the key.",
        AccessAnalyzer: "INVALID_KMS_KEY_VALUE"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override FitScope Fit => FitScope.OnePart;

    protected override void Check(PolicyCheck check, CheckedStatement statement, CheckedCondition condition)
    {
        if (
            !condition.IsOn("s3:x-amz-server-side-encryption-aws-kms-key-id")
            || !(condition.Operator.IsString || condition.Operator.IsArn)
        )
        {
            return;
        }

        foreach (CheckedValue value in condition.Values)
        {
            if (FixedValue.Is(value) && !value.HasWildcard && ArnPattern.Parse(value.Example) is not { Service: "kms" })
            {
                check.Report(Definition, value.Text.Span, value.Text.Value, condition.Key.Value);
            }
        }
    }
}
