using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing;

/// <summary>What came of an import.</summary>
/// <param name="Catalog">The catalog, every reason still to be written; <see langword="null"/> when there is an error.</param>
/// <param name="Problems">What has no place in a catalog, and what it says in another way.</param>
internal sealed record ImportResult(PermissionCatalog? Catalog, EquatableArray<Problem> Problems);
