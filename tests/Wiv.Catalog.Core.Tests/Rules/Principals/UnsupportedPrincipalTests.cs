using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Principals;

namespace Wiv.Catalog.Core.Tests.Rules.Principals;

public sealed class UnsupportedPrincipalTests
{
    [Fact]
    public void A_principal_is_told() =>
        Fires(
            """{ "Effect": "Allow", "Principal": { "Service": "lambda.amazonaws.com" }, "Action": "sts:AssumeRole" }""",
            "\"Principal\""
        );

    [Fact]
    public void NotPrincipal_is_told() =>
        Fires(
            """{ "Effect": "Allow", "NotPrincipal": { "Service": "lambda.amazonaws.com" }, "Action": "sts:AssumeRole" }""",
            "\"NotPrincipal\""
        );

    [Fact]
    public void A_statement_without_one_is_fine() =>
        IsSilent("""{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*" }""");

    [Fact]
    public void A_trust_policy_has_one() =>
        PolicyCases.IsSilent(
            UnsupportedPrincipal.Definition,
            PolicyCases.Policy(
                """{ "Effect": "Allow", "Principal": { "Service": "lambda.amazonaws.com" }, "Action": "sts:AssumeRole" }"""
            ),
            PolicyKind.Trust
        );

    private static void Fires(string statements, params string[] places) =>
        PolicyCases.Fires(UnsupportedPrincipal.Definition, PolicyKind.Identity, PolicyCases.Policy(statements), places);

    private static void IsSilent(string statements) =>
        PolicyCases.IsSilent(UnsupportedPrincipal.Definition, PolicyCases.Policy(statements), PolicyKind.Identity);
}
