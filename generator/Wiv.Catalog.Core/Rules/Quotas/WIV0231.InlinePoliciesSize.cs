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
        "Policies too long to be inline on one role",
        "with '{0}' the policies of the catalog have {1} characters together, {2} more than a role takes inline; attach one of them as a managed policy",
        Severity.Info,
        new RuleHelp(
            Why: "A role takes 10,240 characters of inline policies, all together. "
                + "See [IAM's quotas](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html#reference_iam-quotas-entity-length).",
            Fix: "Attach the policies as managed policies, each of which may have 6,144 characters, or narrow them.",
            Bad: Example(5100),
            Good: Example(4000)
        )
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

    private static string Example(int length)
    {
        string name = new('x', length / 3);
        return $$"""
            catalog: Shop
            resources:
              Orders: { arn: "arn:aws:s3:::shop/{{name}}" }
              OrdersOfToday: { arn: "arn:aws:s3:::today/{{name}}" }
              OrdersOfTomorrow: { arn: "arn:aws:s3:::tomorrow/{{name}}" }
              Returns: { arn: "arn:aws:s3:::returns/{{name}}" }
              ReturnsOfToday: { arn: "arn:aws:s3:::returns/today/{{name}}" }
              ReturnsOfTomorrow: { arn: "arn:aws:s3:::returns/tomorrow/{{name}}" }
            policies:
              ShopOrdersPolicy:
                permissions:
                  - { action: s3:GetObject, resource: [Orders, OrdersOfToday, OrdersOfTomorrow], why: Read the orders }
              ShopReturnsPolicy:
                permissions:
                  - { action: s3:GetObject, resource: [Returns, ReturnsOfToday, ReturnsOfTomorrow], why: Read what came back }
            """;
    }
}
