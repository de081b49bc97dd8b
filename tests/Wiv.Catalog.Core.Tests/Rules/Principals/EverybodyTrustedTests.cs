using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Principals;

namespace Wiv.Catalog.Core.Tests.Rules.Principals;

public sealed class EverybodyTrustedTests
{
    [Fact]
    public void Everybody_is_told() =>
        Fires("""{ "Effect": "Allow", "Principal": { "AWS": "*" }, "Action": "sts:AssumeRole" }""", "\"*\"");

    [Fact]
    public void Everybody_of_an_organization_is_fine() =>
        IsSilent(
            """{ "Effect": "Allow", "Principal": { "AWS": "*" }, "Action": "sts:AssumeRole", "Condition": { "StringEquals": { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } } }"""
        );

    [Fact]
    public void All_but_an_organization_is_not() =>
        Fires(
            """{ "Effect": "Allow", "Principal": { "AWS": "*" }, "Action": "sts:AssumeRole", "Condition": { "StringNotEquals": { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } } }""",
            "\"*\""
        );

    [Fact]
    public void Everybody_denied_is_fine() =>
        IsSilent("""{ "Effect": "Deny", "Principal": { "AWS": "*" }, "Action": "sts:AssumeRole" }""");

    private static void Fires(string statements, params string[] places) =>
        PolicyCases.Fires(EverybodyTrusted.Definition, PolicyKind.Trust, PolicyCases.Policy(statements), places);

    private static void IsSilent(string statements) =>
        PolicyCases.IsSilent(EverybodyTrusted.Definition, PolicyCases.Policy(statements), PolicyKind.Trust);
}
