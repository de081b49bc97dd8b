using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Quotas;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Rules;

/// <summary>Checks the policies of catalogs against what AWS publishes, and against the habits of least privilege.</summary>
internal static class CatalogChecker
{
    /// <summary>What is found and not accepted. What is wrong with the text of the catalogs is the linker's to tell, and left out.</summary>
    public static EquatableArray<Problem> Check(IEnumerable<CatalogFile> files) => Check(files, new CheckBudget());

    private static EquatableArray<Problem> Check(IEnumerable<CatalogFile> files, CheckBudget budget) =>
        CatalogParts.Of(files).SelectMany(catalog => CheckCatalog(catalog.Name, catalog.Files, budget)).InOrder();

    private static IEnumerable<Problem> CheckCatalog(string name, CatalogFile[] files, CheckBudget budget)
    {
        var scope = new CatalogScope(name, files, []);
        var reader = new CheckedPolicyReader(scope);
        List<Problem> found = [];
        CheckedPolicy[] policies = scope.Policies.Select(reader.Policy).ToArray();
        foreach (CheckedPolicy policy in policies)
        {
            found.AddRange(PolicyChecker.Check(policy, budget: budget));
        }

        found.AddRange(InlinePoliciesSize.Check(policies));

        IReadOnlyList<TrustDeclaration> trust = scope.Trust;
        if (trust.Count > 0)
        {
            found.AddRange(PolicyChecker.Check(reader.Trust(trust), budget: budget));
        }

        return Acceptances.Apply(found, AcceptedBy(scope.Policies, trust));
    }

    private static IEnumerable<Acceptances> AcceptedBy(
        IReadOnlyList<PolicyDeclaration> policies,
        IReadOnlyList<TrustDeclaration> trust
    ) =>
        [
            .. policies
                .SelectMany(policy => policy.Groups)
                .SelectMany(group => group.Permissions)
                .Select(row => new Acceptances(row.Span, row.Accepted)),
            .. trust.Select(entry => new Acceptances(entry.Span, entry.Accepted)),
            .. policies.Select(policy => new Acceptances(policy.Name.Span, policy.Accepted)),
        ];
}
