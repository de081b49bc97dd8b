using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0183: a value under a Numeric operator that is no number.</summary>
internal sealed class TypeMismatchNumber : ConditionValueRule
{
    public static readonly Rule Definition = new(
        "WIV0183",
        "Not a number",
        "'{0}' is not a number, which is all that {1} compares",
        Severity.Warning,
        new RuleHelp(
            Why: "The condition never holds. See [numeric operators](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Numeric).",
            Fix: "Write a number.",
            Bad: """
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Effect": "Allow",
                  "Action": "s3:GetObject",
                  "Resource": "arn:aws:s3:::shop/*",
                  "Condition": { "NumericLessThan": { "aws:MultiFactorAuthAge": "1h" } }
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
                  "Condition": { "NumericLessThan": { "aws:MultiFactorAuthAge": "3600" } }
                }
              ]
            }
            """
        )
    )
    {
        AccessAnalyzer = "TYPE_MISMATCH_NUMBER",
    };

    public override Rule Rule => Definition;

    protected override bool IsAbout(ConditionOperator conditionOperator) => conditionOperator.IsNumeric;

    protected override bool IsReadable(string value) => NumberText.Parse(value) is not null;
}
