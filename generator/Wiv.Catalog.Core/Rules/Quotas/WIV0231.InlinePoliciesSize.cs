using System.Globalization;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Rules.Quotas;

/// <summary>WIV0231: the policies of a catalog, which together are longer than a role takes inline. Told of catalogs alone.</summary>
internal static class InlinePoliciesSize
{
    public static readonly Rule Definition = new(
        "WIV0231",
        RuleCategory.Quotas,
        "Policies too long to be inline on one role",
        "with '{0}' the catalog's policies have {1} characters in total, {2} more than a role allows inline; attach one of them as a managed policy",
        Severity.Info,
        Why: "A role allows 10,240 characters of inline policies in total. See [IAM's quotas](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html#reference_iam-quotas-entity-length).",
        Fix: "Attach the policies as managed policies, which may have 6,144 characters each, or narrow them."
    );

    /// <summary>Finds the first policy with which the sum is more than a role takes.</summary>
    public static IEnumerable<Problem> Check(IEnumerable<CheckedPolicy> policies)
    {
        List<CheckedPolicy> together = [];
        foreach (CheckedPolicy policy in policies)
        {
            together.Add(policy);
            int over = PolicyQuotas.OverInlineOfRole(together.Select(policy => policy.Size));
            if (over > 0)
            {
                string sum = Number(Budgets.InlineOfRole + over);
                return [Definition.At(policy.Span, policy.CatalogName ?? "", sum, Number(over))];
            }
        }

        return [];
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
