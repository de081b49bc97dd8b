using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Escalation;

/// <summary>An action that gives its holder permissions that nobody granted.</summary>
/// <param name="Action">The action in full.</param>
/// <param name="Kind">What it is called on: <c>role</c>, <c>user</c>, <c>group</c> or <c>policy</c>.</param>
/// <param name="Effect">What it lets its holder do with one of the kind, which stands behind it.</param>
/// <param name="Limits">Condition keys that keep the holder below a policy or a boundary that the statement names.</param>
/// <param name="Page">Where AWS tells of the operation.</param>
internal sealed record PermissionPower(string Action, string Kind, string Effect, string[] Limits, string Page)
{
    private const string Api = "https://docs.aws.amazon.com/IAM/latest/APIReference/API_";

    private static readonly string[] NoLimits = [];

    private static readonly string[] Boundary = ["iam:PermissionsBoundary"];

    private static readonly string[] BoundaryOrPolicy = ["iam:PermissionsBoundary", "iam:PolicyARN"];

    private static readonly string[] PolicyArn = ["iam:PolicyARN"];

    /// <summary>All that are known.</summary>
    /// <remarks>
    /// The paths are those of https://rhinosecuritylabs.com/aws/aws-privilege-escalation-methods-mitigation/, the keys those of
    /// https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagement.html.
    /// </remarks>
    public static IReadOnlyList<PermissionPower> All { get; } =
    [
        Of("PutRolePolicy", "role", "rewrite the permissions of", Boundary),
        Of("AttachRolePolicy", "role", "attach any policy to", BoundaryOrPolicy),
        Of("UpdateAssumeRolePolicy", "role", "let anyone assume", NoLimits),
        Of("PutRolePermissionsBoundary", "role", "replace the permissions boundary of", Boundary),
        Of("DeleteRolePermissionsBoundary", "role", "remove the permissions boundary of", Boundary),
        Of("PutUserPolicy", "user", "rewrite the permissions of", Boundary),
        Of("AttachUserPolicy", "user", "attach any policy to", BoundaryOrPolicy),
        Of("PutUserPermissionsBoundary", "user", "replace the permissions boundary of", Boundary),
        Of("DeleteUserPermissionsBoundary", "user", "remove the permissions boundary of", Boundary),
        Of("CreateAccessKey", "user", "create access keys for", NoLimits),
        Of("CreateLoginProfile", "user", "set a password for", NoLimits),
        Of("UpdateLoginProfile", "user", "change the password of", NoLimits),
        Of("PutGroupPolicy", "group", "rewrite the permissions of", NoLimits),
        Of("AttachGroupPolicy", "group", "attach any policy to", PolicyArn),
        Of("AddUserToGroup", "group", "add any user to", NoLimits),
        Of("CreatePolicyVersion", "policy", "rewrite", NoLimits),
        Of("SetDefaultPolicyVersion", "policy", "restore older versions of", NoLimits),
    ];

    /// <summary>The resource part of a pattern that only a wide resource takes in as a whole.</summary>
    public string Everyone { get; } = Kind + "/*";

    /// <summary>Whether the statement keeps the holder below a policy or a boundary that it names.</summary>
    public bool IsLimited(CheckedStatement statement) => Limits.Length > 0 && Escalation.Limits.Requires(statement, Limits);

    private static PermissionPower Of(string name, string kind, string effect, string[] limits) =>
        new($"iam:{name}", kind, effect, limits, $"{Api}{name}.html");
}
