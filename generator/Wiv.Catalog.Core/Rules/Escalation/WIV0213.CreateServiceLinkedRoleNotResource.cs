using Wiv.Catalog.Core.Diagnostics;

namespace Wiv.Catalog.Core.Rules.Escalation;

/// <summary>WIV0213: iam:CreateServiceLinkedRole with NotResource.</summary>
internal sealed class CreateServiceLinkedRoleNotResource()
    : WideRoleRule(RoleGrant.CreateServiceLinkedRole, Grants.Named, isNotResource: true)
{
    public static readonly Rule Definition = new(
        "WIV0213",
        "CreateServiceLinkedRole with NotResource",
        "'{0}' with NotResource creates every service-linked role but those; name the roles in Resource",
        Severity.Warning,
        new RuleHelp(
            Why: "A service-linked role lets a service act in the account. Whoever creates any of them lets in services that nobody meant to use. "
                + "See [Access Analyzer's check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-general-warning-create-slr-with-not-resource).",
            Fix: "Name the service-linked role in `Resource`, or its service in a condition on `iam:AWSServiceName`.",
            Bad: """
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Effect": "Allow",
                  "Action": "iam:CreateServiceLinkedRole",
                  "NotResource": "arn:aws:iam::123456789012:role/admin"
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
        AccessAnalyzer = "CREATE_SLR_WITH_NOT_RESOURCE",
    };

    public override Rule Rule => Definition;
}
