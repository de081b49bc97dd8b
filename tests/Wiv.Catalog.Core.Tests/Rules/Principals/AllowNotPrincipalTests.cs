using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Principals;

namespace Wiv.Catalog.Core.Tests.Rules.Principals;

public sealed class AllowNotPrincipalTests
{
    [Fact]
    public void Allow_with_NotPrincipal_is_told() =>
        Fires(
            """{ "Effect": "Allow", "NotPrincipal": { "AWS": "arn:aws:iam::123456789012:root" }, "Action": "sts:AssumeRole" }""",
            "\"NotPrincipal\""
        );

    [Fact]
    public void Deny_with_NotPrincipal_lets_nobody_in() =>
        IsSilent(
            """{ "Effect": "Deny", "NotPrincipal": { "AWS": "arn:aws:iam::123456789012:root" }, "Action": "sts:AssumeRole" }"""
        );

    [Fact]
    public void Allow_with_Principal_is_fine() =>
        IsSilent(
            """{ "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::123456789012:root" }, "Action": "sts:AssumeRole" }"""
        );

    private static void Fires(string statements, params string[] places) =>
        PolicyCases.Fires(AllowNotPrincipal.Definition, PolicyKind.Trust, PolicyCases.Policy(statements), places);

    private static void IsSilent(string statements) =>
        PolicyCases.IsSilent(AllowNotPrincipal.Definition, PolicyCases.Policy(statements), PolicyKind.Trust);
}
