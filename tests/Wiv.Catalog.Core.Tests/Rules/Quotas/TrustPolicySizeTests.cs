using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Quotas;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Tests.Rules.Quotas;

public sealed class TrustPolicySizeTests
{
    [Fact]
    public void One_character_too_many_is_told()
    {
        string policy = Policies.OfSize(PolicyKind.Trust, Budgets.Trust + 1);

        Problem problem = Assert.Single(PolicyCases.Fires(Sizes.TrustPolicySize.Rule, PolicyKind.Trust, policy, policy));

        Assert.Contains("2,049", problem.Message);
    }

    [Fact]
    public void A_policy_that_just_fits_is_fine() =>
        PolicyCases.IsSilent(Sizes.TrustPolicySize.Rule, Policies.OfSize(PolicyKind.Trust, Budgets.Trust), PolicyKind.Trust);

    [Fact]
    public void White_space_is_not_counted() =>
        PolicyCases.IsSilent(
            Sizes.TrustPolicySize.Rule,
            Policies.OfSize(PolicyKind.Trust, Budgets.Trust).Replace(",", ",\n" + new string(' ', 100)),
            PolicyKind.Trust
        );

    [Fact]
    public void Another_kind_has_another_quota() =>
        PolicyCases.IsSilent(
            Sizes.TrustPolicySize.Rule,
            Policies.OfSize(PolicyKind.Trust, Budgets.Trust + 1),
            PolicyKind.Identity
        );
}
