using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0166: a wildcard near the start of a value that identifies one thing.</summary>
internal sealed class WildcardUsageTooPermissive() : ConditionRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0166",
        RuleCategory.Conditions,
        "Wildcard in an identifying value",
        "'{0}' matches far more than one '{1}'; write whole values, or at least 6 characters before the wildcard",
        Severity.Error,
        Why: "The key identifies one account, organization, network or person. Strangers share part of such a value. See [global condition keys](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html).",
        Fix: "List the whole values.",
        AccessAnalyzer: "WILDCARD_USAGE_TOO_PERMISSIVE"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    /// <summary>How many characters must stand before a wildcard.</summary>
    private const int LeastPrefix = 6;

    protected override void Check(PolicyCheck check, CheckedStatement statement, CheckedCondition condition)
    {
        if (!condition.Operator.KnowsWildcards || !ConditionKeys.IsSensitive(condition.Key.Value))
        {
            return;
        }

        foreach (CheckedValue value in condition.Values)
        {
            if (!value.HasVariable && value.Example.IndexOfAny(['*', '?']) is >= 0 and < LeastPrefix)
            {
                check.Report(Definition, value.Text.Span, value.Text.Value, condition.Key.Value);
            }
        }
    }
}
