using Wiv.Catalog.Core.Diagnostics;

namespace Wiv.Catalog.Core.Rules.Escalation;

/// <summary>WIV0203: iam:PassRole on every role.</summary>
internal sealed class PassRoleOnAnyRole() : WideRoleRule(RoleGrant.PassRole, Grants.Named, isNotResource: false)
{
    public static readonly Rule Definition = new(
        "WIV0203",
        "PassRole on every role",
        "'{0}' on '{1}' passes every role; name the roles, or the service in a condition on iam:PassedToService",
        Severity.Warning,
        new RuleHelp(
            Why: "Who may pass a role to a service makes the service act with that role, so whoever passes any role has, through a service, what the most powerful role of the account has. "
                + "See [Access Analyzer's check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-security-warning-pass-role-with-star-in-resource).",
            Fix: "Name the roles in `Resource`, and the service in a condition on `iam:PassedToService`.",
            Bad: """
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Effect": "Allow",
                  "Action": "iam:PassRole",
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
                  "Action": "iam:PassRole",
                  "Resource": "arn:aws:iam::123456789012:role/shop-worker"
                }
              ]
            }
            """
        )
    )
    {
        AccessAnalyzer = "PASS_ROLE_WITH_STAR_IN_RESOURCE",
    };

    public override Rule Rule => Definition;
}
