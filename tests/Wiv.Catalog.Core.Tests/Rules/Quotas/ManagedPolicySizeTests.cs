using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Parsing;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules;
using Wiv.Catalog.Core.Rules.Quotas;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Tests.Rules.Quotas;

public sealed class ManagedPolicySizeTests
{
    [Fact]
    public void One_character_too_many_is_told()
    {
        string policy = Policies.OfSize(PolicyKind.Identity, Budgets.Managed + 1);

        Problem problem = Assert.Single(PolicyCases.Fires(Sizes.ManagedPolicySize.Rule, PolicyKind.Identity, policy, policy));

        Assert.Contains("6,145", problem.Message);
    }

    [Fact]
    public void A_policy_that_just_fits_is_fine() =>
        PolicyCases.IsSilent(
            Sizes.ManagedPolicySize.Rule,
            Policies.OfSize(PolicyKind.Identity, Budgets.Managed),
            PolicyKind.Identity
        );

    [Fact]
    public void White_space_is_not_counted() =>
        PolicyCases.IsSilent(
            Sizes.ManagedPolicySize.Rule,
            Policies.OfSize(PolicyKind.Identity, Budgets.Managed).Replace(",", ",\n" + new string(' ', 100)),
            PolicyKind.Identity
        );

    [Theory]
    [InlineData(7000, true)]
    [InlineData(12_000, false)]
    public void Of_a_catalog_what_is_published_in_parts_that_fit_is_not_told(int length, bool isOverManagedAlone)
    {
        // Six resources can stand in several parts; all but six cannot be split.
        string name = new('o', length / 6);
        string Catalog(string element) =>
            $$"""
                catalog: Shop
                resources:
                  A: { arn: "arn:aws:s3:::{{name}}/a" }
                  B: { arn: "arn:aws:s3:::{{name}}/b" }
                  C: { arn: "arn:aws:s3:::{{name}}/c" }
                  D: { arn: "arn:aws:s3:::{{name}}/d" }
                  E: { arn: "arn:aws:s3:::{{name}}/e" }
                  F: { arn: "arn:aws:s3:::{{name}}/f" }
                policies:
                  ShopPolicy:
                    permissions:
                      - { action: s3:GetObject, {{element}}: [A, B, C, D, E, F], why: Read them }
                """;

        string[] whole = Told(Catalog("not-resource"));
        string[] split = Told(Catalog("resource"));

        Assert.Contains(isOverManagedAlone ? "WIV0219" : "WIV0210", whole);
        Assert.DoesNotContain("WIV0219", split);
        Assert.DoesNotContain("WIV0210", split);
    }

    [Fact]
    public void Another_kind_has_another_quota() =>
        PolicyCases.IsSilent(
            Sizes.ManagedPolicySize.Rule,
            Policies.OfSize(PolicyKind.Identity, Budgets.Managed + 1),
            PolicyKind.Trust
        );

    private static string[] Told(string catalog) =>
        [
            .. CatalogChecker
                .Check(CatalogLinker.Link([CatalogParser.Parse("a.permissions.yaml", catalog)]).All)
                .Select(problem => problem.Rule.Id),
        ];
}
