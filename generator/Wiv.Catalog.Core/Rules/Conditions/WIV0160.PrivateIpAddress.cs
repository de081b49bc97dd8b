using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0160: aws:SourceIp must be an address that is private.</summary>
internal sealed class PrivateIpAddress : ConditionRule
{
    public static readonly Rule Definition = new(
        "WIV0160",
        "aws:SourceIp of private addresses only",
        "'{0}' is a public address and the values are private ones, so the condition never holds; write public addresses, or aws:VpcSourceIp with aws:SourceVpc",
        Severity.Error,
        new RuleHelp(
            Why: "The key is the public address that a request came from. A private address never stands there: requests from inside a VPC have `aws:VpcSourceIp`. See [global condition keys](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html).",
            Fix: "Name the public addresses, or use `aws:VpcSourceIp` together with `aws:SourceVpc`.",
            Bad: """
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Effect": "Allow",
                  "Action": "s3:GetObject",
                  "Resource": "arn:aws:s3:::shop/*",
                  "Condition": { "IpAddress": { "aws:SourceIp": ["10.0.0.0/8", "192.168.1.7"] } }
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
                  "Condition": { "IpAddress": { "aws:SourceIp": "203.0.113.0/24" } }
                }
              ]
            }
            """
        )
    )
    {
        AccessAnalyzer = "PRIVATE_IP_ADDRESS",
    };

    public override Rule Rule => Definition;

    protected override void Check(PolicyCheck check, CheckedStatement statement, CheckedCondition condition)
    {
        if (SourceIp.Private(condition, "IpAddress") is { HasOthers: false })
        {
            check.Report(Definition, condition.Key.Span, condition.Key.Value);
        }
    }
}
