using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Principals;

namespace Wiv.Catalog.Core.Tests.Rules.Principals;

public sealed class InvalidFederatedPrincipalTests
{
    [Fact]
    public void A_name_is_told() =>
        Fires(
            """{ "Effect": "Allow", "Principal": { "Federated": ["Corp", "arn:aws:iam::123456789012:role/shop", "arn:aws:iam::123456789012:saml-provider/"] }, "Action": "sts:AssumeRole" }""",
            "\"Corp\"",
            "\"arn:aws:iam::123456789012:role/shop\"",
            "\"arn:aws:iam::123456789012:saml-provider/\""
        );

    [Fact]
    public void Providers_are_fine() =>
        IsSilent(
            """{ "Effect": "Allow", "Principal": { "Federated": ["cognito-identity.amazonaws.com", "arn:aws:iam::123456789012:saml-provider/Corp", "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com"] }, "Action": "sts:AssumeRole" }"""
        );

    [Fact]
    public void A_wildcard_is_told_by_another_rule() =>
        IsSilent("""{ "Effect": "Allow", "Principal": { "Federated": "*" }, "Action": "sts:AssumeRole" }""");

    private static void Fires(string statements, params string[] places) =>
        PolicyCases.Fires(InvalidFederatedPrincipal.Definition, PolicyKind.Trust, PolicyCases.Policy(statements), places);

    private static void IsSilent(string statements) =>
        PolicyCases.IsSilent(InvalidFederatedPrincipal.Definition, PolicyCases.Policy(statements), PolicyKind.Trust);
}
