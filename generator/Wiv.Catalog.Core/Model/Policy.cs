using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Model;

/// <summary>A policy and its groups.</summary>
internal sealed record Policy(string Name, EquatableArray<Group> Groups, string Why)
{
    /// <summary>The findings on it as a whole that are meant to be.</summary>
    public EquatableArray<Acceptance> Accepted { get; init; }

    /// <summary>Its permissions, in order.</summary>
    public IEnumerable<Permission> Permissions => Groups.SelectMany(group => group.Permissions);
}
