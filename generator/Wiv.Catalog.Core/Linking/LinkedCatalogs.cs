using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Linking;

/// <summary>The catalogs of a project, and all that is wrong with them.</summary>
/// <param name="All">The catalogs with their places, by name.</param>
/// <param name="Problems">Every problem, of the files and between them, in the order in which they are shown.</param>
internal sealed record LinkedCatalogs(EquatableArray<LinkedCatalog> All, EquatableArray<Problem> Problems)
{
    /// <summary>The catalogs without places, so that they stay equal when lines move.</summary>
    public EquatableArray<PermissionCatalog> Catalogs => All.Select(linked => linked.Catalog).ToEquatableArray();
}
