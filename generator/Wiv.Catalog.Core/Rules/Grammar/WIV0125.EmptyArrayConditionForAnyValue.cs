using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Grammar;

/// <summary>WIV0125: a condition key without values under ForAnyValue.</summary>
internal sealed class EmptyArrayConditionForAnyValue : PolicyRule
{
    public static readonly Rule Definition = new(
        "WIV0125",
        "Condition key without values under ForAnyValue",
        "'{0}' has no values under {1}, which never holds; name values, or delete the statement",
        Severity.Info,
        new RuleHelp(
            Why: "No value of a request is in an empty list, so that the statement never has an effect. See "
                + "[multivalued keys](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html).",
            Fix: "Name values, or delete the statement.",
            Bad: """
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Effect": "Allow",
                  "Action": "ec2:CreateTags",
                  "Resource": "arn:aws:ec2:*:*:instance/*",
                  "Condition": { "ForAnyValue:StringEquals": { "aws:TagKeys": [] } }
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
                  "Action": "ec2:CreateTags",
                  "Resource": "arn:aws:ec2:*:*:instance/*",
                  "Condition": { "ForAnyValue:StringEquals": { "aws:TagKeys": ["team"] } }
                }
              ]
            }
            """
        )
    )
    {
        AccessAnalyzer = "EMPTY_ARRAY_CONDITION_FORANYVALUE",
    };

    public override Rule Rule => Definition;

    public override void Check(PolicyCheck check)
    {
        foreach ((JsonText with, JsonMember key) in EmptyElements.Conditions(check, EmptyCondition.ForAnyValue))
        {
            check.Report(Definition, key.Value.Span, key.Name.Value, with.Value);
        }
    }
}
