using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Grammar;

/// <summary>WIV0123: a condition key without values.</summary>
internal sealed class EmptyArrayCondition : PolicyRule
{
    public static readonly Rule Definition = new(
        "WIV0123",
        "Condition key without values",
        "'{0}' has no values under {1}; name values, or delete the key",
        Severity.Info,
        new RuleHelp(
            Why: "A key without values tests nothing that a reader could tell. See "
                + "the [Condition element](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html).",
            Fix: "Name values, or delete the key.",
            Bad: """
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Effect": "Allow",
                  "Action": "s3:ListBucket",
                  "Resource": "arn:aws:s3:::shop",
                  "Condition": { "StringLike": { "s3:prefix": [] } }
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
                  "Condition": { "StringLike": { "s3:prefix": ["orders/*"] } }
                }
              ]
            }
            """
        )
    )
    {
        AccessAnalyzer = "EMPTY_ARRAY_CONDITION",
    };

    public override Rule Rule => Definition;

    public override void Check(PolicyCheck check)
    {
        foreach ((JsonText with, JsonMember key) in EmptyElements.Conditions(check, EmptyCondition.Plain))
        {
            check.Report(Definition, key.Value.Span, key.Name.Value, with.Value);
        }
    }
}
