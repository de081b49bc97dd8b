using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Principals;

namespace Wiv.Catalog.Core.Tests.Rules.Principals;

public sealed class InvalidPrincipalFormatTests
{
    [Fact]
    public void A_text_is_told() =>
        Fires(
            """{ "Effect": "Allow", "Principal": "lambda.amazonaws.com", "Action": "sts:AssumeRole" }""",
            "\"lambda.amazonaws.com\""
        );

    [Fact]
    public void A_list_is_told() =>
        Fires("""{ "Effect": "Allow", "Principal": ["123456789012"], "Action": "sts:AssumeRole" }""", "[\"123456789012\"]");

    [Fact]
    public void A_type_and_its_values_are_fine() =>
        IsSilent("""{ "Effect": "Allow", "Principal": { "AWS": ["123456789012"] }, "Action": "sts:AssumeRole" }""");

    [Fact]
    public void A_star_is_told_by_another_rule() =>
        IsSilent("""{ "Effect": "Allow", "Principal": "*", "Action": "sts:AssumeRole" }""");

    private static void Fires(string statements, params string[] places) =>
        PolicyCases.Fires(InvalidPrincipalFormat.Definition, PolicyKind.Trust, PolicyCases.Policy(statements), places);

    private static void IsSilent(string statements) =>
        PolicyCases.IsSilent(InvalidPrincipalFormat.Definition, PolicyCases.Policy(statements), PolicyKind.Trust);
}
