using Wiv.Catalog.Core.Diagnostics;

namespace Wiv.Catalog.Core.Rules.Escalation;

/// <summary>WIV0215: NotAction that leaves in iam:CreateServiceLinkedRole, with NotResource.</summary>
internal sealed class CreateServiceLinkedRoleNotActionAndNotResource()
    : WideRoleRule(RoleGrant.CreateServiceLinkedRole, Grants.NotAction, isNotResource: true)
{
    public static readonly Rule Definition = new(
        "WIV0215",
        "CreateServiceLinkedRole by NotAction, with NotResource",
        "{0} leaves in iam:CreateServiceLinkedRole, and with NotResource it creates every service-linked role but those; name the roles in Resource, or leave the action out",
        Severity.Warning,
        new RuleHelp(
            Why: "A service-linked role lets a service act in the account. Whoever creates any of them lets in services that nobody meant to use. "
                + "See [Access Analyzer's check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-general-warning-create-slr-with-not-action-and-not-resource).",
            Fix: "Name the service-linked role in `Resource`, or its service in a condition on `iam:AWSServiceName`.",
            Bad: """
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Effect": "Allow",
                  "NotAction": "s3:*",
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
                  "NotAction": ["s3:*", "iam:*"],
                  "NotResource": "arn:aws:iam::123456789012:role/admin"
                }
              ]
            }
            """
        )
    )
    {
        AccessAnalyzer = "CREATE_SLR_WITH_NOT_ACTION_AND_NOT_RESOURCE",
    };

    public override Rule Rule => Definition;
}
