using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Model;

/// <summary>A table of the docs.</summary>
/// <param name="Name">Its heading; absent in a policy of one table.</param>
/// <param name="Category">The name of its category, if the catalog has categories.</param>
/// <param name="Permissions">Its rows.</param>
internal sealed record Group(string? Name, string? Category, EquatableArray<Permission> Permissions);
