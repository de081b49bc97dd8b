using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0185: a date in seconds.</summary>
internal sealed class InvalidDateValue : ConditionRule
{
    public static readonly Rule Definition = new(
        "WIV0185",
        "Date in seconds",
        "'{0}' counts seconds since 1970, which may miss the moment that is meant; write the date, such as 2026-01-31T12:00:00Z",
        Severity.Warning,
        new RuleHelp(
            Why: "Seconds leave leap seconds out, and nobody reads them. See [date operators](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Date).",
            Fix: "Write the date as ISO 8601 does.",
            Bad: """
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Effect": "Allow",
                  "Action": "s3:GetObject",
                  "Resource": "arn:aws:s3:::shop/*",
                  "Condition": { "DateLessThan": { "aws:CurrentTime": "1769860800" } }
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
        AccessAnalyzer = "INVALID_DATE_VALUE",
    };

    public override Rule Rule => Definition;

    protected override void Check(PolicyCheck check, CheckedStatement statement, CheckedCondition condition)
    {
        // That key is in seconds itself.
        if (!condition.Operator.IsDate || condition.IsOn("aws:EpochTime"))
        {
            return;
        }

        foreach (CheckedValue value in condition.Values)
        {
            if (DateText.IsEpoch(value.Example))
            {
                check.Report(Definition, value.Text.Span, value.Text.Value);
            }
        }
    }
}
