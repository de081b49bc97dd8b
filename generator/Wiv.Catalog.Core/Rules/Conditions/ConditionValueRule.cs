using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>
/// A rule of the values that an operator can read. A value that is filled in at use is not asked: nobody knows its form.
/// </summary>
/// <param name="rule">Its id and words.</param>
internal abstract class ConditionValueRule(Rule rule) : ConditionRule(rule)
{
    /// <summary>Whether the rule is about the operator.</summary>
    protected abstract bool IsAbout(ConditionOperator conditionOperator);

    /// <summary>Whether the operator can read the value.</summary>
    protected abstract bool IsReadable(string value);

    protected sealed override void Check(PolicyCheck check, CheckedStatement statement, CheckedCondition condition)
    {
        if (!IsAbout(condition.Operator))
        {
            return;
        }

        foreach (CheckedValue value in condition.Values)
        {
            if (FixedValue.Is(value) && !IsReadable(value.Example))
            {
                check.Report(Rule, value.Text.Span, value.Text.Value, condition.Operator.Text.Value);
            }
        }
    }
}
