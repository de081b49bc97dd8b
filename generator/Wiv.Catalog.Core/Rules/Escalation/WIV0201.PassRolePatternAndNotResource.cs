using Wiv.Catalog.Core.Diagnostics;

namespace Wiv.Catalog.Core.Rules.Escalation;

/// <summary>WIV0201: an action pattern that takes in iam:PassRole, with NotResource.</summary>
internal sealed class PassRolePatternAndNotResource() : WideRoleRule(RoleGrant.PassRole, Grants.Pattern, isNotResource: true)
{
    public static readonly Rule Definition = new(
        "WIV0201",
        "PassRole by a pattern, with NotResource",
        "'{0}' takes in iam:PassRole, and with NotResource it passes every role but those; name the roles in Resource",
        Severity.Warning,
        new RuleHelp(
            Why: "Who may pass a role to a service makes the service act with that role, so whoever passes any role has, through a service, what the most powerful role of the account has. "
                + "See [Access Analyzer's check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-security-warning-pass-role-with-star-in-action-and-not-resource).",
            Fix: "Name the roles in `Resource`, and the service in a condition on `iam:PassedToService`.",
            Bad: """
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Effect": "Allow",
                  "Action": "iam:Pass*",
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
                  "Action": "iam:Pass*",
                  "Resource": "arn:aws:iam::123456789012:role/shop-worker"
                }
              ]
            }
            """
        )
    )
    {
        AccessAnalyzer = "PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE",
    };

    public override Rule Rule => Definition;
}
