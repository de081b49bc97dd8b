using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0186: a wildcard under an operator that takes it for a character.</summary>
internal sealed class WildcardWithoutLikeOperator() : ConditionRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0186",
        RuleCategory.Conditions,
        "Wildcard without a Like operator",
        "{0} treats the wildcard in '{1}' as a plain character; write {2} to match any text",
        Severity.Warning,
        Why: "Only Like and Arn operators know wildcards. See [string operators](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_String).",
        Fix: "Use `StringLike` or `StringNotLike`, or write the value out. `${*}` is the plain character.",
        AccessAnalyzer: "WILDCARD_WITHOUT_LIKE_OPERATOR"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override FitScope Fit => FitScope.OnePart;

    protected override void Check(PolicyCheck check, CheckedStatement statement, CheckedCondition condition)
    {
        ConditionOperator used = condition.Operator;
        if (!used.IsKnown || !used.IsString || used.KnowsWildcards)
        {
            return;
        }

        foreach (CheckedValue value in condition.Values)
        {
            if (HasWildcard(value.Example))
            {
                string like = used.IsNegated ? "StringNotLike" : "StringLike";
                check.Report(Definition, value.Text.Span, used.Text.Value, value.Text.Value, like);
            }
        }
    }

    /// <summary>Whether a wildcard stands outside the variables, where <c>${*}</c> is the character.</summary>
    private static bool HasWildcard(string value)
    {
        for (int i = 0; i < value.Length; i++)
        {
            if (value[i] is '*' or '?')
            {
                return true;
            }

            if (VariableForm.StartsAt(value, i))
            {
                i = Math.Max(VariableForm.End(value, i), i);
            }
        }

        return false;
    }
}
