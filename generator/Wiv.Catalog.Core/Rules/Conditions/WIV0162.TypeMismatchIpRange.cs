using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0162: a value under IpAddress that is no address.</summary>
internal sealed class TypeMismatchIpRange() : ConditionValueRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0162",
        RuleCategory.Conditions,
        "Not an IP address",
        "'{0}' is not an IP address; {1} takes an address or a range such as 203.0.113.0/24",
        Severity.Error,
        Why: "The operator compares addresses and ranges in CIDR notation. See [IP address operators](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_IPAddress).",
        Fix: "Write the address or the range.",
        AccessAnalyzer: "TYPE_MISMATCH_IP_RANGE"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override FitScope Fit => FitScope.OnePart;

    protected override bool IsAbout(ConditionOperator conditionOperator) => conditionOperator.IsIpAddress;

    protected override bool IsReadable(string value) => IpRange.Parse(value) is not null;
}
