using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Principals;

namespace Wiv.Catalog.Core.Tests.Rules.Principals;

public sealed class WildcardInPrincipalTests
{
    [Fact]
    public void A_part_of_an_ARN_is_told() =>
        Fires(
            """{ "Effect": "Allow", "Principal": { "AWS": ["arn:aws:iam::123456789012:role/shop-*", "123456789012"] }, "Action": "sts:AssumeRole" }""",
            "\"arn:aws:iam::123456789012:role/shop-*\""
        );

    [Fact]
    public void A_service_is_told() =>
        Fires("""{ "Effect": "Allow", "Principal": { "Service": "*" }, "Action": "sts:AssumeRole" }""", "\"*\"");

    [Fact]
    public void Everybody_is_no_wildcard_in_a_name() =>
        IsSilent("""{ "Effect": "Allow", "Principal": { "AWS": "*" }, "Action": "sts:AssumeRole" }""");

    [Fact]
    public void A_name_is_fine() =>
        IsSilent(
            """{ "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::123456789012:role/shop" }, "Action": "sts:AssumeRole" }"""
        );

    private static void Fires(string statements, params string[] places) =>
        PolicyCases.Fires(WildcardInPrincipal.Definition, PolicyKind.Trust, PolicyCases.Policy(statements), places);

    private static void IsSilent(string statements) =>
        PolicyCases.IsSilent(WildcardInPrincipal.Definition, PolicyCases.Policy(statements), PolicyKind.Trust);
}
