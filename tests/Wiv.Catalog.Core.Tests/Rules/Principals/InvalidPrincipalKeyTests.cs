using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Principals;

namespace Wiv.Catalog.Core.Tests.Rules.Principals;

public sealed class InvalidPrincipalKeyTests
{
    [Fact]
    public void An_unknown_type_is_told() =>
        Fires(
            """{ "Effect": "Allow", "Principal": { "aws": "123456789012", "Service": "lambda.amazonaws.com" }, "Action": "sts:AssumeRole" }""",
            "\"aws\""
        );

    [Fact]
    public void The_four_types_are_fine() =>
        IsSilent(
            """{ "Effect": "Allow", "Principal": { "AWS": "123456789012", "Service": "lambda.amazonaws.com", "Federated": [], "CanonicalUser": [] }, "Action": "sts:AssumeRole" }"""
        );

    [Fact]
    public void A_text_is_told_by_another_rule() =>
        IsSilent("""{ "Effect": "Allow", "Principal": "aws", "Action": "sts:AssumeRole" }""");

    private static void Fires(string statements, params string[] places) =>
        PolicyCases.Fires(InvalidPrincipalKey.Definition, PolicyKind.Trust, PolicyCases.Policy(statements), places);

    private static void IsSilent(string statements) =>
        PolicyCases.IsSilent(InvalidPrincipalKey.Definition, PolicyCases.Policy(statements), PolicyKind.Trust);
}
