using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0275: private addresses among the public ones of aws:SourceIp under NotIpAddress.</summary>
internal sealed class PrivateNotIpAddressSubset : ConditionRule
{
    public static readonly Rule Definition = new(
        "WIV0275",
        "Private address among public ones under NotIpAddress",
        "no request has the private address '{0}' as '{1}'; remove it",
        Severity.Info,
        new RuleHelp(
            Why: "The key is the public address that a request came from. A private address never stands there: requests from inside a VPC have `aws:VpcSourceIp`. See [global condition keys](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html).",
            Fix: "Remove the private addresses, or test them as `aws:VpcSourceIp` in a statement of their own.",
            Bad: """
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Effect": "Deny",
                  "Action": "s3:GetObject",
                  "Resource": "arn:aws:s3:::shop/*",
                  "Condition": { "NotIpAddress": { "aws:SourceIp": ["203.0.113.0/24", "10.0.0.0/8"] } }
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
                  "Condition": { "NotIpAddress": { "aws:SourceIp": ["203.0.113.0/24"] } }
                }
              ]
            }
            """
        )
    )
    {
        AccessAnalyzer = "PRIVATE_NOT_IP_ADDRESS_SUBSET",
    };

    public override Rule Rule => Definition;

    protected override void Check(PolicyCheck check, CheckedStatement statement, CheckedCondition condition)
    {
        if (SourceIp.Private(condition, "NotIpAddress") is not { HasOthers: true } source)
        {
            return;
        }

        foreach (CheckedValue value in source.PrivateValues)
        {
            check.Report(Definition, value.Text.Span, value.Text.Value, condition.Key.Value);
        }
    }
}
