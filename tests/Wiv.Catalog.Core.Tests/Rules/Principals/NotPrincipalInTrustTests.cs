using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Principals;

namespace Wiv.Catalog.Core.Tests.Rules.Principals;

public sealed class NotPrincipalInTrustTests
{
    [Fact]
    public void NotPrincipal_is_told() =>
        Fires(
            """{ "Effect": "Deny", "NotPrincipal": { "AWS": "arn:aws:iam::123456789012:root" }, "Action": "sts:AssumeRole" }""",
            "\"NotPrincipal\""
        );

    [Fact]
    public void Principal_is_fine() =>
        IsSilent(
            """{ "Effect": "Deny", "Principal": { "AWS": "arn:aws:iam::123456789012:root" }, "Action": "sts:AssumeRole" }"""
        );

    [Fact]
    public void A_missing_principal_is_told_by_another_rule() =>
        IsSilent("""{ "Effect": "Allow", "Action": "sts:AssumeRole" }""");

    private static void Fires(string statements, params string[] places) =>
        PolicyCases.Fires(NotPrincipalInTrust.Definition, PolicyKind.Trust, PolicyCases.Policy(statements), places);

    private static void IsSilent(string statements) =>
        PolicyCases.IsSilent(NotPrincipalInTrust.Definition, PolicyCases.Policy(statements), PolicyKind.Trust);
}
