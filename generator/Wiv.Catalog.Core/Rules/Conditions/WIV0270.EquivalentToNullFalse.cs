using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0270: a condition that any value fulfils.</summary>
internal sealed class EquivalentToNullFalse : ConditionRule
{
    public static readonly Rule Definition = new(
        "WIV0270",
        "Any value will do",
        "any value of '{0}' matches '{1}', so only its absence fails; write \"Null\": {{ \"{0}\": \"false\" }}",
        Severity.Info,
        new RuleHelp(
            Why: "The wildcard alone asks whether the key is there. `Null` says so. See [the Null operator](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Null).",
            Fix: "Use `Null` with `false`.",
            Bad: """
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Effect": "Allow",
                  "Action": "ec2:StopInstances",
                  "Resource": "*",
                  "Condition": { "StringLike": { "aws:ResourceTag/team": "*" } }
                }
              ]
            }
            """,
            Good: """
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Effect": "Allow",
                  "Action": "ec2:StopInstances",
                  "Resource": "*",
                  "Condition": { "Null": { "aws:ResourceTag/team": "false" } }
                }
              ]
            }
            """
        )
    )
    {
        AccessAnalyzer = "EQUIVALENT_TO_NULL_FALSE",
    };

    public override Rule Rule => Definition;

    protected override void Check(PolicyCheck check, CheckedStatement statement, CheckedCondition condition)
    {
        if (
            condition.Operator is { IsNegated: false, HasIfExists: false, IsForAllValues: false }
            && AnyValue.In(condition) is { } value
        )
        {
            check.Report(Definition, value.Text.Span, condition.Key.Value, value.Text.Value);
        }
    }
}
