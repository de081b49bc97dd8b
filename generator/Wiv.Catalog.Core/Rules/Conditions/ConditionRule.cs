using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>A rule that looks at one condition after the other.</summary>
/// <param name="rule">Its id and words.</param>
internal abstract class ConditionRule(Rule rule) : PolicyRule(rule)
{
    public sealed override void Check(PolicyCheck check)
    {
        foreach (CheckedStatement statement in check.Statements)
        {
            foreach (CheckedCondition condition in statement.Conditions)
            {
                Check(check, statement, condition);
            }
        }
    }

    /// <summary>Looks at a condition of a statement and reports what breaks the rule.</summary>
    protected abstract void Check(PolicyCheck check, CheckedStatement statement, CheckedCondition condition);
}
