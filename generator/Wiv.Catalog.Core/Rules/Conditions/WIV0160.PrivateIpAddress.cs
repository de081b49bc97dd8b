using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0160: aws:SourceIp must be an address that is private.</summary>
internal sealed class PrivateIpAddress() : ConditionRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0160",
        RuleCategory.Conditions,
        "aws:SourceIp with private addresses only",
        "'{0}' is a public address and the values are private, so the condition never holds; write public addresses, or aws:VpcSourceIp with aws:SourceVpc",
        Severity.Error,
        Why: "The key holds the public address that a request came from, which is never a private one: requests from inside a VPC have `aws:VpcSourceIp`. See [global condition keys](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html).",
        Fix: "Write the public addresses, or use `aws:VpcSourceIp` together with `aws:SourceVpc`.",
        AccessAnalyzer: "PRIVATE_IP_ADDRESS"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override FitScope Fit => FitScope.OnePart;

    protected override void Check(PolicyCheck check, CheckedStatement statement, CheckedCondition condition)
    {
        if (SourceIp.Private(condition, "IpAddress") is { HasOthers: false })
        {
            check.Report(Definition, condition.Key.Span, condition.Key.Value);
        }
    }
}
