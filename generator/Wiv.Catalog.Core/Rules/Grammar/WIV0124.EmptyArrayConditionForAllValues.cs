using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Grammar;

/// <summary>WIV0124: a condition key without values under ForAllValues.</summary>
internal sealed class EmptyArrayConditionForAllValues : PolicyRule
{
    public static readonly Rule Definition = new(
        "WIV0124",
        "Condition key without values under ForAllValues",
        "'{0}' has no values under {1}, which holds only when the request lacks the key; write \"Null\": {{ \"{0}\": \"true\" }}, or name values",
        Severity.Info,
        new RuleHelp(
            Why: "All values of a request are in an empty list only if there are none: the test is whether the key is missing, and Null says so. See "
                + "[multivalued keys](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html).",
            Fix: "Write `Null` with `true` if that is meant, otherwise name values.",
            Bad: """
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Effect": "Allow",
                  "Action": "ec2:CreateTags",
                  "Resource": "arn:aws:ec2:*:*:instance/*",
                  "Condition": { "ForAllValues:StringEquals": { "aws:TagKeys": [] } }
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
                  "Condition": { "Null": { "aws:TagKeys": "true" } }
                }
              ]
            }
            """
        )
    )
    {
        AccessAnalyzer = "EMPTY_ARRAY_CONDITION_FORALLVALUES",
    };

    public override Rule Rule => Definition;

    public override void Check(PolicyCheck check)
    {
        foreach ((JsonText with, JsonMember key) in EmptyElements.Conditions(check, EmptyCondition.ForAllValues))
        {
            check.Report(Definition, key.Value.Span, key.Name.Value, with.Value);
        }
    }
}
