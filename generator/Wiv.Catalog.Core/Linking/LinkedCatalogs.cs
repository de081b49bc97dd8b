using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Linking;

/// <summary>The catalogs of a project, and all that is wrong with them.</summary>
/// <param name="Catalogs">The catalogs, by name.</param>
/// <param name="Problems">Every problem, of the files and between them, in the order in which they are shown.</param>
internal sealed record LinkedCatalogs(EquatableArray<PermissionCatalog> Catalogs, EquatableArray<Problem> Problems);
