using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0157: Null with IfExists.</summary>
internal sealed class NullWithIfExists : ConditionRule
{
    public static readonly Rule Definition = new(
        "WIV0157",
        "Null with IfExists",
        "'{0}' is not a condition operator: Null already asks whether the key exists; write Null",
        Severity.Error,
        new RuleHelp(
            Why: "`IfExists` says what to do when the key is missing, and that is what `Null` tests. See [the Null operator](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Null).",
            Fix: "Remove `IfExists`.",
            Bad: """
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Effect": "Allow",
                  "Action": "s3:GetObject",
                  "Resource": "arn:aws:s3:::shop/*",
                  "Condition": { "NullIfExists": { "aws:PrincipalTag/team": "false" } }
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
                  "Action": "s3:GetObject",
                  "Resource": "arn:aws:s3:::shop/*",
                  "Condition": { "Null": { "aws:PrincipalTag/team": "false" } }
                }
              ]
            }
            """
        )
    )
    {
        AccessAnalyzer = "NULL_WITH_IF_EXISTS",
    };

    public override Rule Rule => Definition;

    protected override void Check(PolicyCheck check, CheckedStatement statement, CheckedCondition condition)
    {
        if (condition.Operator is { IsNull: true, HasIfExists: true } used)
        {
            check.ReportWithSuggestion(Definition, used.Text.Span, "Null", used.Text.Value);
        }
    }
}
