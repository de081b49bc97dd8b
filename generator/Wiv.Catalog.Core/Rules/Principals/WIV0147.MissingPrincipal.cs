using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Principals;

/// <summary>WIV0147: a statement of a trust policy without a principal.</summary>
internal sealed class MissingPrincipal : PolicyRule
{
    public static readonly Rule Definition = new(
        "WIV0147",
        "Trust statement without a principal",
        "the statement has neither Principal nor NotPrincipal; name who may assume the role",
        Severity.Error,
        new RuleHelp(
            Why: "IAM rejects the policy: a trust policy says who may assume the role. "
                + "See [Access Analyzer's check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-missing-principal).",
            Fix: "Add a `Principal`.",
            Bad: """
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Effect": "Allow",
                  "Action": "sts:AssumeRole"
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
                  "Principal": { "Service": "lambda.amazonaws.com" },
                  "Action": "sts:AssumeRole"
                }
              ]
            }
            """
        )
    )
    {
        AccessAnalyzer = "MISSING_PRINCIPAL",
    };

    public override Rule Rule => Definition;

    public override PolicyKind AppliesTo => PolicyKind.Trust;

    public override void Check(PolicyCheck check)
    {
        foreach (CheckedStatement statement in check.Statements)
        {
            if (statement.Principals is null)
            {
                check.Report(Definition, statement.Span);
            }
        }
    }
}
