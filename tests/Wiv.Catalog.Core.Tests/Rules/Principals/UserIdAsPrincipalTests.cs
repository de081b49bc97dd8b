using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Principals;

namespace Wiv.Catalog.Core.Tests.Rules.Principals;

public sealed class UserIdAsPrincipalTests
{
    [Fact]
    public void A_unique_id_is_told() =>
        Fires(
            """{ "Effect": "Allow", "Principal": { "AWS": ["AIDACKCEVSQ6C2EXAMPLE", "123456789012"] }, "Action": "sts:AssumeRole" }""",
            "\"AIDACKCEVSQ6C2EXAMPLE\""
        );

    [Fact]
    public void An_ARN_is_fine() =>
        IsSilent(
            """{ "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::123456789012:user/AIDACKCEVSQ6C2EXAMPLE" }, "Action": "sts:AssumeRole" }"""
        );

    [Fact]
    public void An_id_of_another_kind_is_fine() =>
        IsSilent("""{ "Effect": "Allow", "Principal": { "AWS": "AROADBQP57FF2AEXAMPLE" }, "Action": "sts:AssumeRole" }""");

    [Fact]
    public void An_id_of_another_type_is_fine() =>
        IsSilent(
            """{ "Effect": "Allow", "Principal": { "CanonicalUser": "AIDACKCEVSQ6C2EXAMPLE" }, "Action": "sts:AssumeRole" }"""
        );

    private static void Fires(string statements, params string[] places) =>
        PolicyCases.Fires(UserIdAsPrincipal.Definition, PolicyKind.Trust, PolicyCases.Policy(statements), places);

    private static void IsSilent(string statements) =>
        PolicyCases.IsSilent(UserIdAsPrincipal.Definition, PolicyCases.Policy(statements), PolicyKind.Trust);
}
