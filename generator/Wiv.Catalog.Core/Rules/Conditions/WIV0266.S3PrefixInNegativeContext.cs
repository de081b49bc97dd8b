using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0266: s3:prefix that says what must not be listed.</summary>
internal sealed class S3PrefixInNegativeContext : ConditionRule
{
    public static readonly Rule Definition = new(
        "WIV0266",
        "s3:prefix that says what must not be listed",
        "'{0}' is what the caller asks for, and a shorter prefix lists the same objects; say which prefixes are allowed instead",
        Severity.Warning,
        new RuleHelp(
            Why: "Who may not list `secret/` lists `s`, or nothing at all, and sees the same objects. See [s3:prefix](https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazon-s3-policy-keys.html#condition-key-bucket-ops-2).",
            Fix: "Allow the prefixes that may be listed.",
            Bad: """
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Effect": "Deny",
                  "Action": "s3:ListBucket",
                  "Resource": "arn:aws:s3:::shop",
                  "Condition": { "StringLike": { "s3:prefix": "secret/*" } }
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
                  "Action": "s3:ListBucket",
                  "Resource": "arn:aws:s3:::shop",
                  "Condition": { "StringLike": { "s3:prefix": "public/*" } }
                }
              ]
            }
            """
        )
    )
    {
        AccessAnalyzer = "S3_PREFIX_IN_NEGATIVE_CONTEXT",
    };

    public override Rule Rule => Definition;

    protected override void Check(PolicyCheck check, CheckedStatement statement, CheckedCondition condition)
    {
        bool isNegative = condition.Operator.IsNegated ? statement.IsAllow : statement.IsDeny;
        if (isNegative && condition.Operator.IsString && condition.IsOn("s3:prefix"))
        {
            check.Report(Definition, condition.Key.Span, condition.Key.Value);
        }
    }
}
