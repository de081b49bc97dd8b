using Wiv.Catalog.Core.Diagnostics;

namespace Wiv.Catalog.Core.Rules.Escalation;

/// <summary>WIV0205: NotAction that leaves in iam:PassRole, on every role.</summary>
internal sealed class PassRoleNotActionOnAnyRole() : WideRoleRule(RoleGrant.PassRole, Grants.NotAction, isNotResource: false)
{
    public static readonly Rule Definition = new(
        "WIV0205",
        "PassRole by NotAction, on every role",
        "{0} leaves in iam:PassRole, and on '{1}' it passes every role; name the roles, or the service in a condition on iam:PassedToService, or leave the action out",
        Severity.Warning,
        new RuleHelp(
            Why: "Who may pass a role to a service makes the service act with that role, so whoever passes any role has, through a service, what the most powerful role of the account has. "
                + "See [Access Analyzer's check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-security-warning-pass-role-with-star-in-resource-and-not-action).",
            Fix: "Name the roles in `Resource`, and the service in a condition on `iam:PassedToService`.",
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
        AccessAnalyzer = "PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION",
    };

    public override Rule Rule => Definition;
}
