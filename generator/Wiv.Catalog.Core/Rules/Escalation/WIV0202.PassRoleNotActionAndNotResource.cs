using Wiv.Catalog.Core.Diagnostics;

namespace Wiv.Catalog.Core.Rules.Escalation;

/// <summary>WIV0202: NotAction that leaves in iam:PassRole, with NotResource.</summary>
internal sealed class PassRoleNotActionAndNotResource() : WideRoleRule(RoleGrant.PassRole, Grants.NotAction, isNotResource: true)
{
    public static readonly Rule Definition = new(
        "WIV0202",
        "PassRole by NotAction, with NotResource",
        "{0} leaves in iam:PassRole, and with NotResource it passes every role but those; name the roles in Resource, or leave the action out",
        Severity.Warning,
        new RuleHelp(
            Why: "Who may pass a role to a service makes the service act with that role, so whoever passes any role has, through a service, what the most powerful role of the account has. "
                + "See [Access Analyzer's check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-security-warning-pass-role-with-not-action-and-not-resource).",
            Fix: "Name the roles in `Resource`, and the service in a condition on `iam:PassedToService`.",
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
        AccessAnalyzer = "PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE",
    };

    public override Rule Rule => Definition;
}
