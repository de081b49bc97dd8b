using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Grammar;

namespace Wiv.Catalog.Core.Tests.Rules.Grammar;

public sealed class NotActionInResourceControlPolicyTests
{
    [Fact]
    public void NotAction_is_told() =>
        PolicyCases.Fires(
            NotActionInResourceControlPolicy.Definition,
            PolicyKind.ResourceControl,
            PolicyCases.Policy("""{ "Effect": "Deny", "Principal": "*", "NotAction": "s3:*", "Resource": "*" }"""),
            "\"NotAction\""
        );

    [Fact]
    public void Action_is_right() =>
        PolicyCases.IsSilent(
            NotActionInResourceControlPolicy.Definition,
            PolicyCases.Policy("""{ "Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*" }"""),
            PolicyKind.ResourceControl
        );

    [Fact]
    public void NotResource_is_right() =>
        PolicyCases.IsSilent(
            NotActionInResourceControlPolicy.Definition,
            PolicyCases.Policy(
                """{ "Effect": "Deny", "Principal": "*", "Action": "s3:*", "NotResource": "arn:aws:s3:::shop" }"""
            ),
            PolicyKind.ResourceControl
        );
}
