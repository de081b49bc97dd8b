namespace Wiv.Catalog;

/// <summary>
/// Declares IAM actions that code needs and that cannot be seen in it, because the call is made by reflection, by a helper or
/// in another language.
/// </summary>
/// <remarks>
/// The analyzers check the actions as they check all others: an action that AWS does not have, or that no policy of the catalog
/// grants, is told where it is declared. Nothing is asked of those who call what is marked.
/// </remarks>
/// <example>
/// <code>
/// [UsesPermission(Permissions.S3.GetObject, Permissions.S3.PutObject)]
/// public Task SyncAsync() => RunScriptAsync("sync.sh");
/// </code>
/// </example>
/// <param name="actions">The actions, such as <c>s3:GetObject</c>; generated constants fit too.</param>
[AttributeUsage(
    AttributeTargets.Assembly
        | AttributeTargets.Class
        | AttributeTargets.Struct
        | AttributeTargets.Constructor
        | AttributeTargets.Method
        | AttributeTargets.Property,
    AllowMultiple = true
)]
public sealed class UsesPermissionAttribute([IamAction] params string[] actions) : Attribute
{
    /// <summary>The actions that the code needs.</summary>
    public IReadOnlyList<string> Actions { get; } = actions;
}
