using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Principals;

namespace Wiv.Catalog.Core.Tests.Rules.Principals;

public sealed class RedundantSessionTests
{
    [Fact]
    public void A_session_beside_its_role_is_told() =>
        Fires(
            """{ "Effect": "Allow", "Principal": { "AWS": ["arn:aws:iam::123456789012:role/jobs/shop", "arn:aws:sts::123456789012:assumed-role/shop/worker"] }, "Action": "sts:AssumeRole" }""",
            "\"arn:aws:sts::123456789012:assumed-role/shop/worker\""
        );

    [Fact]
    public void A_session_alone_is_fine() =>
        IsSilent(
            """{ "Effect": "Allow", "Principal": { "AWS": "arn:aws:sts::123456789012:assumed-role/shop/worker" }, "Action": "sts:AssumeRole" }"""
        );

    [Fact]
    public void A_session_beside_another_role_is_fine() =>
        IsSilent(
            """{ "Effect": "Allow", "Principal": { "AWS": ["arn:aws:iam::123456789012:role/jobs/shop-2", "arn:aws:iam::210987654321:role/shop", "arn:aws:sts::123456789012:assumed-role/shop/worker"] }, "Action": "sts:AssumeRole" }"""
        );

    private static void Fires(string statements, params string[] places) =>
        PolicyCases.Fires(RedundantSession.Definition, PolicyKind.Trust, PolicyCases.Policy(statements), places);

    private static void IsSilent(string statements) =>
        PolicyCases.IsSilent(RedundantSession.Definition, PolicyCases.Policy(statements), PolicyKind.Trust);
}
