using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Principals;

namespace Wiv.Catalog.Core.Tests.Rules.Principals;

public sealed class StarAsTrustPrincipalTests
{
    [Fact]
    public void A_star_is_told() => Fires("""{ "Effect": "Allow", "Principal": "*", "Action": "sts:AssumeRole" }""", "\"*\"");

    [Fact]
    public void A_star_of_a_type_is_told_by_other_rules() =>
        IsSilent("""{ "Effect": "Allow", "Principal": { "AWS": "*" }, "Action": "sts:AssumeRole" }""");

    [Fact]
    public void A_text_is_told_by_another_rule() =>
        IsSilent("""{ "Effect": "Allow", "Principal": "lambda.amazonaws.com", "Action": "sts:AssumeRole" }""");

    [Fact]
    public void A_service_is_fine() =>
        IsSilent("""{ "Effect": "Allow", "Principal": { "Service": "lambda.amazonaws.com" }, "Action": "sts:AssumeRole" }""");

    private static void Fires(string statements, params string[] places) =>
        PolicyCases.Fires(StarAsTrustPrincipal.Definition, PolicyKind.Trust, PolicyCases.Policy(statements), places);

    private static void IsSilent(string statements) =>
        PolicyCases.IsSilent(StarAsTrustPrincipal.Definition, PolicyCases.Policy(statements), PolicyKind.Trust);
}
