using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0182: a value under a Date operator that is no date.</summary>
internal sealed class TypeMismatchDate : ConditionValueRule
{
    public static readonly Rule Definition = new(
        "WIV0182",
        "Not a date",
        "'{0}' is not a date; {1} takes one such as 2026-01-31 or 2026-01-31T12:00:00Z",
        Severity.Warning,
        new RuleHelp(
            Why: "The condition never holds. See [date operators](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Date).",
            Fix: "Write the date as ISO 8601 does.",
            Bad: """
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Effect": "Allow",
                  "Action": "s3:GetObject",
                  "Resource": "arn:aws:s3:::shop/*",
                  "Condition": { "DateLessThan": { "aws:CurrentTime": "31.01.2026" } }
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
                  "Condition": { "DateLessThan": { "aws:CurrentTime": "2026-01-31T12:00:00Z" } }
                }
              ]
            }
            """
        )
    )
    {
        AccessAnalyzer = "TYPE_MISMATCH_DATE",
    };

    public override Rule Rule => Definition;

    protected override bool IsAbout(ConditionOperator conditionOperator) => conditionOperator.IsDate;

    protected override bool IsReadable(string value) => DateText.IsDate(value) || DateText.IsEpoch(value);
}
