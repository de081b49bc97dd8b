using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Quotas;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Tests.Rules.Quotas;

public sealed class SessionPolicySizeTests
{
    [Fact]
    public void One_character_too_many_is_told()
    {
        string policy = Policies.OfSize(PolicyKind.Session, Budgets.Session + 1);

        Problem problem = Assert.Single(PolicyCases.Fires(Sizes.SessionPolicySize.Rule, PolicyKind.Session, policy, policy));

        Assert.Contains("2,049", problem.Message);
    }

    [Fact]
    public void A_policy_that_just_fits_is_fine() =>
        PolicyCases.IsSilent(
            Sizes.SessionPolicySize.Rule,
            Policies.OfSize(PolicyKind.Session, Budgets.Session),
            PolicyKind.Session
        );

    [Fact]
    public void White_space_is_not_counted() =>
        PolicyCases.IsSilent(
            Sizes.SessionPolicySize.Rule,
            Policies.OfSize(PolicyKind.Session, Budgets.Session).Replace(",", ",\n" + new string(' ', 100)),
            PolicyKind.Session
        );

    [Fact]
    public void Another_kind_has_another_quota() =>
        PolicyCases.IsSilent(
            Sizes.SessionPolicySize.Rule,
            Policies.OfSize(PolicyKind.Session, Budgets.Session + 1),
            PolicyKind.Trust
        );
}
