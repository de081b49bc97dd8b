using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Principals;

/// <summary>WIV0179: a principal that is the unique id of a user.</summary>
internal sealed class UserIdAsPrincipal : PolicyRule
{
    public static readonly Rule Definition = new(
        "WIV0179",
        "Unique id of a user as a principal",
        "'{0}' is the unique id of a user; write the user's ARN",
        Severity.Warning,
        new RuleHelp(
            Why: "IAM puts the id in place of an ARN when the user was deleted: whoever creates it anew is not trusted, and nobody can read who was meant. "
                + "See [Access Analyzer's check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-general-warning-invalid-user-reference).",
            Fix: "Write the user's ARN.",
            Bad: """
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Effect": "Allow",
                  "Principal": { "AWS": "AIDACKCEVSQ6C2EXAMPLE" },
                  "Action": "sts:AssumeRole",
                  "Condition": { "StringEquals": { "sts:ExternalId": "shop-42" } }
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
                  "Principal": { "AWS": "arn:aws:iam::123456789012:user/shop" },
                  "Action": "sts:AssumeRole",
                  "Condition": { "StringEquals": { "sts:ExternalId": "shop-42" } }
                }
              ]
            }
            """
        )
    )
    {
        AccessAnalyzer = "INVALID_USER_REFERENCE",
    };

    public override Rule Rule => Definition;

    public override PolicyKind AppliesTo => PolicyKind.Trust;

    public override void Check(PolicyCheck check)
    {
        foreach (CheckedStatement statement in check.Statements)
        {
            foreach (CheckedPrincipal principal in statement.Principals?.Items ?? [])
            {
                if (principal.Type.Value == "AWS" && UniqueIds.IsUser(principal.Example))
                {
                    check.Report(Definition, principal.Value.Span, principal.Value.Value);
                }
            }
        }
    }
}
