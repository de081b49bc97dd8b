using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0154: the old key aws:ARN.</summary>
internal sealed class UnsupportedGlobalConditionKey : ConditionRule
{
    public static readonly Rule Definition = new(
        "WIV0154",
        "aws:ARN is no longer supported",
        "'{0}' is not supported; write aws:PrincipalArn for who asks, or aws:SourceArn for the resource a service acts for",
        Severity.Error,
        new RuleHelp(
            Why: "`aws:ARN` had two meanings, and each has a key of its own now. See [global condition keys](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html).",
            Fix: "Use `aws:PrincipalArn` or `aws:SourceArn`.",
            Bad: """
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Effect": "Allow",
                  "Action": "s3:GetObject",
                  "Resource": "arn:aws:s3:::shop/*",
                  "Condition": { "ArnLike": { "aws:ARN": "arn:aws:iam::123456789012:role/shop" } }
                }
              ]
            }
            """,
            Good: """
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Effect": "Allow",
                  "Action": "s3:GetObject",
                  "Resource": "arn:aws:s3:::shop/*",
                  "Condition": { "ArnLike": { "aws:PrincipalArn": "arn:aws:iam::123456789012:role/shop" } }
                }
              ]
            }
            """
        )
    )
    {
        AccessAnalyzer = "UNSUPPORTED_GLOBAL_CONDITION_KEY",
    };

    public override Rule Rule => Definition;

    protected override void Check(PolicyCheck check, CheckedStatement statement, CheckedCondition condition)
    {
        if (ConditionKeys.IsOldArn(condition.Key.Value))
        {
            check.Report(Definition, condition.Key.Span, condition.Key.Value);
        }
    }
}
