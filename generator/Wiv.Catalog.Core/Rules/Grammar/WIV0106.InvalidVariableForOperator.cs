using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Grammar;

/// <summary>WIV0106: a policy variable under an operator that takes none.</summary>
internal sealed class InvalidVariableForOperator() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0106",
        RuleCategory.Grammar,
        "Policy variable under an operator that does not support it",
        "the policy variable '{0}' is under {1}; only String and Arn operators support policy variables",
        Severity.Error,
        Why: "Only String and Arn operators replace a policy variable by its value. All others compare it as written, and nothing has that value. See [policy variables](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html).",
        Fix: "Use a String or Arn operator, or write the value itself.",
        AccessAnalyzer: "INVALID_VARIABLE_FOR_OPERATOR"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override void Check(PolicyCheck check)
    {
        if (!check.Policy.KnowsVariables)
        {
            return;
        }

        foreach (CheckedCondition condition in check.Statements.SelectMany(statement => statement.Conditions))
        {
            ConditionOperator with = condition.Operator;
            if (with.IsString || with.IsArn || !with.IsKnown)
            {
                continue;
            }

            foreach (CheckedValue value in condition.Values)
            {
                PolicyVariable? variable = PolicyVariable.In(value.Example).FirstOrDefault(found => !found.IsEscape);
                if (variable is not null)
                {
                    check.Report(Definition, value.Text.Span, variable.Text, with.Text.Value);
                }
            }
        }
    }
}
