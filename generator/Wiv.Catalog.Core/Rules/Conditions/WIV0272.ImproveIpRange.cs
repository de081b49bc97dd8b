using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0272: a range with bits behind its mask.</summary>
internal sealed class ImproveIpRange() : ConditionRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0272",
        RuleCategory.Conditions,
        "Address has bits outside its mask",
        "the mask of '{0}' hides part of the address; write {1}",
        Severity.Info,
        Why: "Bits outside the mask are not compared, and make the range look like a single address. See [IP address operators](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_IPAddress).",
        Fix: "Write the first address of the range.",
        AccessAnalyzer: "IMPROVE_IP_RANGE"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    protected override void Check(PolicyCheck check, CheckedStatement statement, CheckedCondition condition)
    {
        if (!condition.Operator.IsIpAddress)
        {
            return;
        }

        foreach (CheckedValue value in condition.Values)
        {
            if (IpRange.Parse(value.Example) is { IsNetwork: false } range)
            {
                string network = range.Network.ToString();
                check.ReportWithSuggestion(Definition, value.Text.Span, network, value.Text.Value, network);
            }
        }
    }
}
