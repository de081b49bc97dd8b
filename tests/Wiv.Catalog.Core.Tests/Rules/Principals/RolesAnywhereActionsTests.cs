using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Principals;

namespace Wiv.Catalog.Core.Tests.Rules.Principals;

public sealed class RolesAnywhereActionsTests
{
    [Fact]
    public void A_missing_action_is_told() =>
        Fires(
            """{ "Effect": "Allow", "Principal": { "Service": "rolesanywhere.amazonaws.com" }, "Action": ["sts:AssumeRole", "sts:TagSession"] }""",
            "\"rolesanywhere.amazonaws.com\""
        );

    [Fact]
    public void Two_statements_may_share_the_actions() =>
        IsSilent(
            """{ "Effect": "Allow", "Principal": { "Service": "rolesanywhere.amazonaws.com" }, "Action": ["sts:AssumeRole", "sts:TagSession"] }, { "Effect": "Allow", "Principal": { "Service": "rolesanywhere.amazonaws.com" }, "Action": "sts:SetSourceIdentity" }"""
        );

    [Fact]
    public void A_pattern_is_fine() =>
        IsSilent("""{ "Effect": "Allow", "Principal": { "Service": "rolesanywhere.amazonaws.com" }, "Action": "sts:*" }""");

    [Fact]
    public void Another_service_needs_one_action() =>
        IsSilent("""{ "Effect": "Allow", "Principal": { "Service": "lambda.amazonaws.com" }, "Action": "sts:AssumeRole" }""");

    private static void Fires(string statements, params string[] places) =>
        PolicyCases.Fires(RolesAnywhereActions.Definition, PolicyKind.Trust, PolicyCases.Policy(statements), places);

    private static void IsSilent(string statements) =>
        PolicyCases.IsSilent(RolesAnywhereActions.Definition, PolicyCases.Policy(statements), PolicyKind.Trust);
}
