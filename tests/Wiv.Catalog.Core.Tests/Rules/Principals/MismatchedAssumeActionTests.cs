using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Principals;

namespace Wiv.Catalog.Core.Tests.Rules.Principals;

public sealed class MismatchedAssumeActionTests
{
    [Fact]
    public void SAML_with_a_web_identity_is_told() =>
        Fires(
            """{ "Effect": "Allow", "Principal": { "Federated": "arn:aws:iam::123456789012:saml-provider/Corp" }, "Action": ["sts:assumerolewithwebidentity", "sts:TagSession"] }""",
            "\"sts:assumerolewithwebidentity\""
        );

    [Fact]
    public void OIDC_with_SAML_is_told() =>
        Fires(
            """{ "Effect": "Allow", "Principal": { "Federated": "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com" }, "Action": "sts:AssumeRoleWithSAML" }""",
            "\"sts:AssumeRoleWithSAML\""
        );

    [Fact]
    public void An_account_with_a_web_identity_is_told() =>
        Fires(
            """{ "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::123456789012:root" }, "Action": "sts:AssumeRoleWithWebIdentity" }""",
            "\"sts:AssumeRoleWithWebIdentity\""
        );

    [Fact]
    public void A_provider_with_AssumeRole_is_told() =>
        Fires(
            """{ "Effect": "Allow", "Principal": { "Federated": "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com" }, "Action": "sts:AssumeRole" }""",
            "\"sts:AssumeRole\""
        );

    [Fact]
    public void One_principal_that_fits_is_enough() =>
        IsSilent(
            """{ "Effect": "Allow", "Principal": { "Federated": "arn:aws:iam::123456789012:saml-provider/Corp", "AWS": "123456789012" }, "Action": ["sts:AssumeRoleWithSAML", "sts:AssumeRole"] }"""
        );

    [Fact]
    public void A_pattern_is_fine() =>
        IsSilent(
            """{ "Effect": "Allow", "Principal": { "Federated": "arn:aws:iam::123456789012:saml-provider/Corp" }, "Action": "sts:AssumeRole*" }"""
        );

    [Fact]
    public void A_malformed_provider_is_told_by_another_rule() =>
        IsSilent("""{ "Effect": "Allow", "Principal": { "Federated": "Corp" }, "Action": "sts:AssumeRole" }""");

    private static void Fires(string statements, params string[] places) =>
        PolicyCases.Fires(MismatchedAssumeAction.Definition, PolicyKind.Trust, PolicyCases.Policy(statements), places);

    private static void IsSilent(string statements) =>
        PolicyCases.IsSilent(MismatchedAssumeAction.Definition, PolicyCases.Policy(statements), PolicyKind.Trust);
}
