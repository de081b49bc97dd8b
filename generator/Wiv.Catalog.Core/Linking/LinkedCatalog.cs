using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Linking;

/// <summary>A catalog with the places where its files say what it says. Renderers are given the catalog alone.</summary>
/// <param name="Catalog">The catalog.</param>
/// <param name="Rows">The rows of the trust policy, then those of every policy, in order.</param>
/// <param name="Policies">What the files say of each of the catalog's policies, in the same order.</param>
/// <param name="Trust">What the files say of the trust policy, broken entries too.</param>
internal sealed record LinkedCatalog(
    PermissionCatalog Catalog,
    EquatableArray<Row> Rows,
    EquatableArray<PolicyDeclaration> Policies,
    EquatableArray<TrustDeclaration> Trust
)
{
    /// <summary>What the role can never do, and where it stands.</summary>
    public EquatableArray<NeverRow> Never { get; init; }

    public string Name => Catalog.Name;

    /// <summary>A catalog that asks for nothing.</summary>
    public static LinkedCatalog Empty(string name) => new(new PermissionCatalog(name, "", ""), default, default, default);
}
