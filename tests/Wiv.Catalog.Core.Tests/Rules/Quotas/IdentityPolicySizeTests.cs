using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Quotas;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Tests.Rules.Quotas;

public sealed class IdentityPolicySizeTests
{
    [Fact]
    public void One_character_too_many_is_told()
    {
        string policy = Policies.OfSize(PolicyKind.Identity, Budgets.InlineOfRole + 1);

        Problem problem = Assert.Single(PolicyCases.Fires(Sizes.IdentityPolicySize.Rule, PolicyKind.Identity, policy, policy));

        Assert.Contains("10,241", problem.Message);
    }

    [Fact]
    public void A_policy_that_just_fits_is_fine() =>
        PolicyCases.IsSilent(
            Sizes.IdentityPolicySize.Rule,
            Policies.OfSize(PolicyKind.Identity, Budgets.InlineOfRole),
            PolicyKind.Identity
        );

    [Fact]
    public void White_space_is_not_counted() =>
        PolicyCases.IsSilent(
            Sizes.IdentityPolicySize.Rule,
            Policies.OfSize(PolicyKind.Identity, Budgets.InlineOfRole).Replace(",", ",\n" + new string(' ', 100)),
            PolicyKind.Identity
        );

    [Fact]
    public void Another_kind_has_another_quota() =>
        PolicyCases.IsSilent(
            Sizes.IdentityPolicySize.Rule,
            Policies.OfSize(PolicyKind.Identity, Budgets.InlineOfRole + 1),
            PolicyKind.Trust
        );
}
