using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Suggestions;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0150: a condition operator that IAM does not have.</summary>
internal sealed class InvalidConditionOperator : ConditionRule
{
    public static readonly Rule Definition = new(
        "WIV0150",
        "Unknown condition operator in a policy",
        "'{0}' is not a condition operator{1}",
        Severity.Error,
        new RuleHelp(
            Why: "IAM rejects the policy. See [condition operators](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html).",
            Fix: "Correct the operator. `IfExists` may stand behind it, `ForAllValues:` or `ForAnyValue:` before it.",
            Bad: """
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Effect": "Allow",
                  "Action": "s3:GetObject",
                  "Resource": "arn:aws:s3:::shop/*",
                  "Condition": { "IpAdress": { "aws:SourceIp": "203.0.113.0/24" } }
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
                  "Condition": { "IpAddress": { "aws:SourceIp": "203.0.113.0/24" } }
                }
              ]
            }
            """
        )
    )
    {
        AccessAnalyzer = "INVALID_CONDITION_OPERATOR",
    };

    public override Rule Rule => Definition;

    protected override void Check(PolicyCheck check, CheckedStatement statement, CheckedCondition condition)
    {
        // The reader of catalogs tells it by itself.
        ConditionOperator used = condition.Operator;
        if (!used.IsKnown && check.Policy.CatalogName is null)
        {
            string? suggestion = DidYouMean.Closest(
                used.Text.Value,
                ConditionOperators.Candidates(used.Text.Value),
                check.Searches
            );
            check.ReportWithSuggestion(Definition, used.Text.Span, suggestion, used.Text.Value, DidYouMean.Phrase(suggestion));
        }
    }
}
