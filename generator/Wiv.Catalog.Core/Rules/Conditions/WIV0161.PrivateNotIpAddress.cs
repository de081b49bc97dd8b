using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0161: aws:SourceIp must not be an address that is private.</summary>
internal sealed class PrivateNotIpAddress : ConditionRule
{
    public static readonly Rule Definition = new(
        "WIV0161",
        "Not aws:SourceIp of private addresses only",
        "'{0}' is a public address and the values are private ones, so the condition always holds; write public addresses, or aws:VpcSourceIp with aws:SourceVpc",
        Severity.Error,
        new RuleHelp(
            Why: "The key is the public address that a request came from. A private address never stands there: requests from inside a VPC have `aws:VpcSourceIp`. See [global condition keys](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html).",
            Fix: "Name the public addresses, or use `aws:VpcSourceIp` together with `aws:SourceVpc`.",
            Bad: """
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Effect": "Deny",
                  "Action": "s3:GetObject",
                  "Resource": "arn:aws:s3:::shop/*",
                  "Condition": { "NotIpAddress": { "aws:SourceIp": "10.0.0.0/8" } }
                }
              ]
            }
            """,
            Good: """
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Effect": "Deny",
                  "Action": "s3:GetObject",
                  "Resource": "arn:aws:s3:::shop/*",
                  "Condition": { "NotIpAddress": { "aws:SourceIp": "203.0.113.0/24" } }
                }
              ]
            }
            """
        )
    )
    {
        AccessAnalyzer = "PRIVATE_NOT_IP_ADDRESS",
    };

    public override Rule Rule => Definition;

    protected override void Check(PolicyCheck check, CheckedStatement statement, CheckedCondition condition)
    {
        if (SourceIp.Private(condition, "NotIpAddress") is { HasOthers: false })
        {
            check.Report(Definition, condition.Key.Span, condition.Key.Value);
        }
    }
}
