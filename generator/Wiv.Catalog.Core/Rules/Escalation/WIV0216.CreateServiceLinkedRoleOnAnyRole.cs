using Wiv.Catalog.Core.Diagnostics;

namespace Wiv.Catalog.Core.Rules.Escalation;

/// <summary>WIV0216: iam:CreateServiceLinkedRole on every role.</summary>
internal sealed class CreateServiceLinkedRoleOnAnyRole()
    : WideRoleRule(RoleGrant.CreateServiceLinkedRole, Grants.Named, isNotResource: false)
{
    public static readonly Rule Definition = new(
        "WIV0216",
        "CreateServiceLinkedRole on every role",
        "'{0}' on '{1}' creates every service-linked role; name the role, or the service in a condition on iam:AWSServiceName",
        Severity.Warning,
        new RuleHelp(
            Why: "A service-linked role lets a service act in the account. Whoever creates any of them lets in services that nobody meant to use. "
                + "See [Access Analyzer's check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-general-warning-create-slr-with-star-in-resource).",
            Fix: "Name the service-linked role in `Resource`, or its service in a condition on `iam:AWSServiceName`.",
            Bad: """
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Effect": "Allow",
                  "Action": "iam:CreateServiceLinkedRole",
                  "Resource": "*"
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
                  "Action": "iam:CreateServiceLinkedRole",
                  "Resource": "arn:aws:iam::*:role/aws-service-role/rds.amazonaws.com/AWSServiceRoleForRDS"
                }
              ]
            }
            """
        )
    )
    {
        AccessAnalyzer = "CREATE_SLR_WITH_STAR_IN_RESOURCE",
    };

    public override Rule Rule => Definition;
}
