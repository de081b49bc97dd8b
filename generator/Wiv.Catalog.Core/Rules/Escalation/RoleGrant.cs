using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Escalation;

/// <summary>An action on roles that should name them, and the condition key that limits it as well.</summary>
/// <param name="action">The action in full.</param>
/// <param name="key">The condition key that keeps it to the services of its values.</param>
/// <param name="everyRole">The resource part of a pattern that only a wide resource takes in as a whole.</param>
internal sealed class RoleGrant(string action, string key, string everyRole)
{
    public static RoleGrant PassRole { get; } = new("iam:PassRole", "iam:PassedToService", "role/*");

    public static RoleGrant CreateServiceLinkedRole { get; } =
        new("iam:CreateServiceLinkedRole", "iam:AWSServiceName", "role/aws-service-role/*.amazonaws.com/AWSServiceRoleFor*");

    /// <summary>The action in full.</summary>
    public string Action { get; } = action;

    /// <summary>Whether the statement's conditions keep the action to services that it names.</summary>
    public bool IsLimited(CheckedStatement statement) =>
        statement.Conditions.Any(condition => condition.IsOn(key) && Limits.IsStrict(condition) && !condition.Values.Any(IsOpen));

    /// <summary>Why a condition that names services is no limit, to follow a message; empty where there is no such condition.</summary>
    public string FlawOfLimit(CheckedStatement statement) =>
        statement.Conditions.Any(condition => condition.IsOn(key) && condition.Operator.HasIfExists)
            ? " (IfExists limits nothing: it holds without the key too)"
            : "";

    /// <summary>Whether a resource takes in the roles of every service.</summary>
    public bool IsWide(CheckedResource resource) => RolePatterns.Covers(resource, everyRole);

    /// <summary>Whether the value limits nothing: it starts with a wildcard.</summary>
    private static bool IsOpen(CheckedValue value) => value.Example.Length > 0 && value.Example[0] is '*' or '?';
}
