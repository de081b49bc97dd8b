using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Deciding;

namespace Wiv.Catalog.Core.Proving;

/// <summary>One side of a proof: all that a role has, in catalogs or in policies as JSON.</summary>
/// <param name="Catalogs">The catalogs.</param>
/// <param name="Policies">The policies.</param>
internal sealed record ProofSide(IReadOnlyList<PermissionCatalog> Catalogs, IReadOnlyList<DecidedPolicy> Policies)
{
    /// <summary>What the role itself may do.</summary>
    public IReadOnlyList<DecidedStatement> Permissions(ParameterKeys parameters) =>
        [
            .. new DecidedCatalog(Catalogs, parameters).Permissions(),
            .. Policies.Where(p => !HasPrincipals(p)).SelectMany(p => p.Statements),
        ];

    /// <summary>Who may do what by the policies that name principals: trust policies, and those of resources.</summary>
    public IReadOnlyList<DecidedStatement> Trust(ParameterKeys parameters) =>
        [.. new DecidedCatalog(Catalogs, parameters).Trust(), .. Policies.Where(HasPrincipals).SelectMany(p => p.Statements)];

    /// <summary>Whether it has policies that name principals alone; <see langword="null"/> when it has both kinds, or none.</summary>
    public bool? IsAboutPrincipals(ParameterKeys parameters) =>
        (Permissions(parameters).Count, Trust(parameters).Count) switch
        {
            (0, > 0) => true,
            (> 0, 0) => false,
            _ => null,
        };

    private static bool HasPrincipals(DecidedPolicy policy) =>
        policy.Statements.Any(statement => statement.Principals is not null);
}
