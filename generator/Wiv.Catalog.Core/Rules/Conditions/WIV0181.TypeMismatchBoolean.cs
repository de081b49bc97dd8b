using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0181: a value under Bool that is neither true nor false.</summary>
internal sealed class TypeMismatchBoolean : ConditionValueRule
{
    public static readonly Rule Definition = new(
        "WIV0181",
        "Neither true nor false",
        "'{0}' is neither true nor false, which is all that {1} compares",
        Severity.Warning,
        new RuleHelp(
            Why: "The condition never holds. See [condition operators](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html).",
            Fix: "Write `true` or `false`.",
            Bad: """
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Effect": "Allow",
                  "Action": "s3:GetObject",
                  "Resource": "arn:aws:s3:::shop/*",
                  "Condition": { "Bool": { "aws:SecureTransport": "yes" } }
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
                  "Condition": { "Bool": { "aws:SecureTransport": "true" } }
                }
              ]
            }
            """
        )
    )
    {
        AccessAnalyzer = "TYPE_MISMATCH_BOOLEAN",
    };

    public override Rule Rule => Definition;

    protected override bool IsAbout(ConditionOperator conditionOperator) => conditionOperator.IsBool || conditionOperator.IsNull;

    protected override bool IsReadable(string value) =>
        value.Equals("true", StringComparison.OrdinalIgnoreCase) || value.Equals("false", StringComparison.OrdinalIgnoreCase);
}
