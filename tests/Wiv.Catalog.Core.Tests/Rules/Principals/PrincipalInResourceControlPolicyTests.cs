using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Principals;

namespace Wiv.Catalog.Core.Tests.Rules.Principals;

public sealed class PrincipalInResourceControlPolicyTests
{
    [Fact]
    public void Anybody_else_is_told() =>
        PolicyCases.Fires(
            PrincipalInResourceControlPolicy.Definition,
            PolicyKind.ResourceControl,
            PolicyCases.Policy(
                """{ "Effect": "Deny", "Principal": { "AWS": "*" }, "Action": "s3:*", "Resource": "*" }, { "Effect": "Deny", "NotPrincipal": "*", "Action": "s3:*", "Resource": "*" }"""
            ),
            "\"Principal\"",
            "\"NotPrincipal\""
        );

    [Fact]
    public void Everybody_is_right() =>
        PolicyCases.IsSilent(
            PrincipalInResourceControlPolicy.Definition,
            PolicyCases.Policy("""{ "Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*" }"""),
            PolicyKind.ResourceControl
        );

    [Fact]
    public void Nobody_is_told_by_another_rule() =>
        PolicyCases.IsSilent(
            PrincipalInResourceControlPolicy.Definition,
            PolicyCases.Policy("""{ "Effect": "Deny", "Action": "s3:*", "Resource": "*" }"""),
            PolicyKind.ResourceControl
        );
}
