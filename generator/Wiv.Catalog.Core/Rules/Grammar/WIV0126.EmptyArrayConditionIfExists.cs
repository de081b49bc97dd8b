using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Grammar;

/// <summary>WIV0126: a condition key without values under an operator with IfExists.</summary>
internal sealed class EmptyArrayConditionIfExists : PolicyRule
{
    public static readonly Rule Definition = new(
        "WIV0126",
        "Condition key without values under IfExists",
        "'{0}' has no values under {1}, which holds only when the request lacks the key; write \"Null\": {{ \"{0}\": \"true\" }}, or name values",
        Severity.Info,
        new RuleHelp(
            Why: "With IfExists a missing key passes, and a key that is there equals nothing of an empty list: the test is whether the key is missing, and Null says so. See "
                + "[condition operators](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html).",
            Fix: "Write `Null` with `true` if that is meant, otherwise name values.",
            Bad: """
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Effect": "Allow",
                  "Action": "s3:ListBucket",
                  "Resource": "arn:aws:s3:::shop",
                  "Condition": { "StringLikeIfExists": { "s3:prefix": [] } }
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
                  "Action": "s3:ListBucket",
                  "Resource": "arn:aws:s3:::shop",
                  "Condition": { "Null": { "s3:prefix": "true" } }
                }
              ]
            }
            """
        )
    )
    {
        AccessAnalyzer = "EMPTY_ARRAY_CONDITION_IFEXISTS",
    };

    public override Rule Rule => Definition;

    public override void Check(PolicyCheck check)
    {
        foreach ((JsonText with, JsonMember key) in EmptyElements.Conditions(check, EmptyCondition.IfExists))
        {
            check.Report(Definition, key.Value.Span, key.Name.Value, with.Value);
        }
    }
}
