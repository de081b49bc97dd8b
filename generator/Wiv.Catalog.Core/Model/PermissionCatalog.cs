using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Model;

/// <summary>A whole catalog, its names resolved. It holds no positions: a comment added to a file gives an equal catalog.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Title">The heading of its docs.</param>
/// <param name="Summary">The reason in the last row of the docs' summary; may be empty.</param>
internal sealed record PermissionCatalog(string Name, string Title, string Summary)
{
    public EquatableArray<Parameter> Parameters { get; init; }

    public EquatableArray<Resource> Resources { get; init; }

    public EquatableArray<Condition> Conditions { get; init; }

    public EquatableArray<Category> Categories { get; init; }

    public EquatableArray<TrustEntry> Trust { get; init; }

    public EquatableArray<Policy> Policies { get; init; }

    /// <summary>What the role can never do.</summary>
    public EquatableArray<NeverLine> Never { get; init; }

    /// <summary>The files it is read from, without their folders, in order.</summary>
    public EquatableArray<string> Files { get; init; }

    /// <summary>Every permission of every policy, in order.</summary>
    public IEnumerable<Permission> Permissions =>
        Policies.SelectMany(policy => policy.Groups).SelectMany(group => group.Permissions);
}
