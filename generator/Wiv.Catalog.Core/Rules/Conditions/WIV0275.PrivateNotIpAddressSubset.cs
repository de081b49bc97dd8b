using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0275: private addresses among the public ones of aws:SourceIp under NotIpAddress.</summary>
internal sealed class PrivateNotIpAddressSubset() : ConditionRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0275",
        RuleCategory.Conditions,
        "Private address among public ones under NotIpAddress",
        "no request has the private address '{0}' as '{1}'; remove it",
        Severity.Info,
        Why: "The key holds the public address that a request came from, which is never a private one: requests from inside a VPC have `aws:VpcSourceIp`. See [global condition keys](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html).",
        Fix: "Remove the private addresses, or test them as `aws:VpcSourceIp` in a separate statement.",
        AccessAnalyzer: "PRIVATE_NOT_IP_ADDRESS_SUBSET"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

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
