using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Generator.Steps;

/// <summary>What is generated from, without places, and what is reported.</summary>
/// <param name="Catalogs">The catalogs, by name.</param>
/// <param name="Problems">What is wrong with their text.</param>
internal sealed record CatalogsAndProblems(EquatableArray<PermissionCatalog> Catalogs, EquatableArray<Problem> Problems);
