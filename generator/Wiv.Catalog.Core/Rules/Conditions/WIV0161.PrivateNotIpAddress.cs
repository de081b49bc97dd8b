using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0161: aws:SourceIp must not be an address that is private.</summary>
internal sealed class PrivateNotIpAddress() : ConditionRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0161",
        RuleCategory.Conditions,
        "Negated aws:SourceIp with private addresses only",
        "'{0}' is a public address and the values are private, so the condition always holds; write public addresses, or aws:VpcSourceIp with aws:SourceVpc",
        Severity.Error,
        Why: "The key holds the public address that a request came from, which is never a private one: requests from inside a VPC have `aws:VpcSourceIp`. See [global condition keys](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html).",
        Fix: "Write the public addresses, or use `aws:VpcSourceIp` together with `aws:SourceVpc`.",
        AccessAnalyzer: "PRIVATE_NOT_IP_ADDRESS"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override FitScope Fit => FitScope.OnePart;

    protected override void Check(PolicyCheck check, CheckedStatement statement, CheckedCondition condition)
    {
        if (SourceIp.Private(condition, "NotIpAddress") is { HasOthers: false })
        {
            check.Report(Definition, condition.Key.Span, condition.Key.Value);
        }
    }
}
