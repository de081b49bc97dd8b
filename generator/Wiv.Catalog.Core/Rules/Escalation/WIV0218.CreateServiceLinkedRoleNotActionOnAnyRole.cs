using Wiv.Catalog.Core.Diagnostics;

namespace Wiv.Catalog.Core.Rules.Escalation;

/// <summary>WIV0218: NotAction that leaves in iam:CreateServiceLinkedRole, on every role.</summary>
internal sealed class CreateServiceLinkedRoleNotActionOnAnyRole()
    : WideRoleRule(RoleGrant.CreateServiceLinkedRole, Grants.NotAction, isNotResource: false)
{
    public static readonly Rule Definition = new(
        "WIV0218",
        "CreateServiceLinkedRole by NotAction, on every role",
        "{0} leaves in iam:CreateServiceLinkedRole, and on '{1}' it creates every service-linked role; name the role, or the service in a condition on iam:AWSServiceName, or leave the action out",
        Severity.Warning,
        new RuleHelp(
            Why: "A service-linked role lets a service act in the account. Whoever creates any of them lets in services that nobody meant to use. "
                + "See [Access Analyzer's check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-general-warning-create-slr-with-star-in-resource-and-not-action).",
            Fix: "Name the service-linked role in `Resource`, or its service in a condition on `iam:AWSServiceName`.",
            Bad: """
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Effect": "Allow",
                  "NotAction": "s3:*",
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
                  "NotAction": ["s3:*", "iam:*"],
                  "Resource": "*"
                }
              ]
            }
            """
        )
    )
    {
        AccessAnalyzer = "CREATE_SLR_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION",
    };

    public override Rule Rule => Definition;
}
