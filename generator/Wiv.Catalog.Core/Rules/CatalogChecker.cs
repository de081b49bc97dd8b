using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Proofs;
using Wiv.Catalog.Core.Rules.Quotas;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Rules;

/// <summary>Checks the policies of catalogs against what AWS publishes, and against the habits of least privilege.</summary>
internal static class CatalogChecker
{
    /// <summary>What is found and not accepted. What is wrong with the text of the catalogs is the linker's to tell, and left out.</summary>
    public static EquatableArray<Problem> Check(IEnumerable<LinkedCatalog> catalogs)
    {
        var budget = new CheckBudget();
        return catalogs.SelectMany(catalog => Check(catalog, budget)).InOrder();
    }

    private static IEnumerable<Problem> Check(LinkedCatalog catalog, CheckBudget budget)
    {
        var reader = new CheckedPolicyReader(catalog);
        CheckedPolicy[] policies = reader.Policies().ToArray();
        List<Problem> found =
        [
            .. policies.SelectMany(policy => PolicyChecker.Check(policy, budget: budget)),
            .. InlinePoliciesSize.Check(policies),
        ];
        if (reader.Trust() is { } trust)
        {
            found.AddRange(PolicyChecker.Check(trust, budget: budget));
        }

        found.AddRange(NeverCheck.Check(catalog));
        return Acceptances.Apply(found, AcceptedBy(catalog));
    }

    private static IEnumerable<Acceptances> AcceptedBy(LinkedCatalog catalog) =>
        [
            .. catalog
                .Policies.SelectMany(policy => policy.Groups)
                .SelectMany(group => group.Permissions)
                .Select(row => new Acceptances(row.Span, row.Accepted)),
            .. catalog.Trust.Select(entry => new Acceptances(entry.Span, entry.Accepted)),
            .. catalog.Policies.Select(policy => new Acceptances(policy.Name.Span, policy.Accepted)),
        ];
}
