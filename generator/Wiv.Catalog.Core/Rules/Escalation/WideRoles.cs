using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Escalation;

/// <summary>WIV0200 to WIV0205 and WIV0213 to WIV0218: an action on roles, come by in one of three ways, on roles that nobody named.</summary>
internal static class WideRoles
{
    private const string Checks =
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-";

    private static readonly List<PolicyRule> Table = [];

    public static readonly PolicyRule PassRoleNotResource = PassRole(
        "WIV0200",
        Grants.Named,
        isNotResource: true,
        "PassRole with NotResource",
        "'{0}' with NotResource passes every role except those listed; name the roles in Resource{1}",
        "PASS_ROLE_WITH_NOT_RESOURCE"
    );

    public static readonly PolicyRule PassRolePatternAndNotResource = PassRole(
        "WIV0201",
        Grants.Pattern,
        isNotResource: true,
        "PassRole by a pattern with NotResource",
        "'{0}' includes iam:PassRole, and with NotResource it passes every role except those listed; name the roles in Resource{1}",
        "PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE"
    );

    public static readonly PolicyRule PassRoleNotActionAndNotResource = PassRole(
        "WIV0202",
        Grants.NotAction,
        isNotResource: true,
        "PassRole by NotAction with NotResource",
        "{0} does not exclude iam:PassRole, and with NotResource it passes every role except those listed; name the roles in Resource, or exclude the action{1}",
        "PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE"
    );

    public static readonly PolicyRule PassRoleOnAnyRole = PassRole(
        "WIV0203",
        Grants.Named,
        isNotResource: false,
        "PassRole on every role",
        "'{0}' on '{1}' passes every role; name the roles, or the service in a condition on iam:PassedToService{2}",
        "PASS_ROLE_WITH_STAR_IN_RESOURCE"
    );

    public static readonly PolicyRule PassRolePatternOnAnyRole = PassRole(
        "WIV0204",
        Grants.Pattern,
        isNotResource: false,
        "PassRole by a pattern on every role",
        "'{0}' includes iam:PassRole, and on '{1}' it passes every role; name the roles, or the service in a condition on iam:PassedToService{2}",
        "PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE"
    );

    public static readonly PolicyRule PassRoleNotActionOnAnyRole = PassRole(
        "WIV0205",
        Grants.NotAction,
        isNotResource: false,
        "PassRole by NotAction on every role",
        "{0} does not exclude iam:PassRole, and on '{1}' it passes every role; name the roles or, in a condition on iam:PassedToService, the service, or exclude the action{2}",
        "PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION"
    );

    public static readonly PolicyRule CreateServiceLinkedRoleNotResource = CreateServiceLinkedRole(
        "WIV0213",
        Grants.Named,
        isNotResource: true,
        "CreateServiceLinkedRole with NotResource",
        "'{0}' with NotResource creates every service-linked role except those listed; name the roles in Resource{1}",
        "CREATE_SLR_WITH_NOT_RESOURCE"
    );

    public static readonly PolicyRule CreateServiceLinkedRolePatternAndNotResource = CreateServiceLinkedRole(
        "WIV0214",
        Grants.Pattern,
        isNotResource: true,
        "CreateServiceLinkedRole by a pattern with NotResource",
        "'{0}' includes iam:CreateServiceLinkedRole, and with NotResource it creates every service-linked role except those listed; name the roles in Resource{1}",
        "CREATE_SLR_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE"
    );

    public static readonly PolicyRule CreateServiceLinkedRoleNotActionAndNotResource = CreateServiceLinkedRole(
        "WIV0215",
        Grants.NotAction,
        isNotResource: true,
        "CreateServiceLinkedRole by NotAction with NotResource",
        "{0} does not exclude iam:CreateServiceLinkedRole, and with NotResource it creates every service-linked role except those listed; name the roles in Resource, or exclude the action{1}",
        "CREATE_SLR_WITH_NOT_ACTION_AND_NOT_RESOURCE"
    );

    public static readonly PolicyRule CreateServiceLinkedRoleOnAnyRole = CreateServiceLinkedRole(
        "WIV0216",
        Grants.Named,
        isNotResource: false,
        "CreateServiceLinkedRole on every role",
        "'{0}' on '{1}' creates every service-linked role; name the role, or the service in a condition on iam:AWSServiceName{2}",
        "CREATE_SLR_WITH_STAR_IN_RESOURCE"
    );

    public static readonly PolicyRule CreateServiceLinkedRolePatternOnAnyRole = CreateServiceLinkedRole(
        "WIV0217",
        Grants.Pattern,
        isNotResource: false,
        "CreateServiceLinkedRole by a pattern on every role",
        "'{0}' includes iam:CreateServiceLinkedRole, and on '{1}' it creates every service-linked role; name the role, or the service in a condition on iam:AWSServiceName{2}",
        "CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE"
    );

    public static readonly PolicyRule CreateServiceLinkedRoleNotActionOnAnyRole = CreateServiceLinkedRole(
        "WIV0218",
        Grants.NotAction,
        isNotResource: false,
        "CreateServiceLinkedRole by NotAction on every role",
        "{0} does not exclude iam:CreateServiceLinkedRole, and on '{1}' it creates every service-linked role; name the role or, in a condition on iam:AWSServiceName, the service, or exclude the action{2}",
        "CREATE_SLR_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION"
    );

    public static IReadOnlyList<PolicyRule> All => Table;

    private static WideRoleRule PassRole(string id, Grants form, bool isNotResource, string title, string message, string code) =>
        Add(
            new WideRoleRule(
                RoleGrant.PassRole,
                form,
                isNotResource,
                new Rule(
                    id,
                    RuleCategory.Escalation,
                    title,
                    message,
                    Severity.Warning,
                    Why: $"Anyone who can pass a role to a service makes the service act with that role, so anyone who can pass any role has, through a service, what the most powerful role in the account has. {Check("security-warning", code)}",
                    Fix: "Name the roles in `Resource`, and the service in a condition on `iam:PassedToService`.",
                    code
                )
            )
        );

    private static WideRoleRule CreateServiceLinkedRole(
        string id,
        Grants form,
        bool isNotResource,
        string title,
        string message,
        string code
    ) =>
        Add(
            new WideRoleRule(
                RoleGrant.CreateServiceLinkedRole,
                form,
                isNotResource,
                new Rule(
                    id,
                    RuleCategory.Escalation,
                    title,
                    message,
                    Severity.Warning,
                    Why: $"A service-linked role lets a service act in the account. Anyone who can create any of them can let in services that nobody meant to use. {Check("general-warning", code)}",
                    Fix: "Name the service-linked role in `Resource`, or its service in a condition on `iam:AWSServiceName`.",
                    code
                )
            )
        );

    private static WideRoleRule Add(WideRoleRule rule)
    {
        Table.Add(rule);
        return rule;
    }

    private static string Check(string type, string code) =>
        $"See [Access Analyzer's check]({Checks}{type}-{code.ToLowerInvariant().Replace('_', '-')}).";
}
