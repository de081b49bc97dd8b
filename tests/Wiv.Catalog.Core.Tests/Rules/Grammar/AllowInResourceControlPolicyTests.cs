using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Grammar;

namespace Wiv.Catalog.Core.Tests.Rules.Grammar;

public sealed class AllowInResourceControlPolicyTests
{
    [Fact]
    public void An_Allow_of_less_is_told() =>
        PolicyCases.Fires(
            AllowInResourceControlPolicy.Definition,
            PolicyKind.ResourceControl,
            PolicyCases.Policy(
                """{ "Effect": "Allow", "Principal": "*", "Action": "s3:*", "Resource": "*" }, { "Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "arn:aws:s3:::shop" }, { "Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*", "Condition": { "Bool": { "aws:SecureTransport": "true" } } }"""
            ),
            "\"Allow\"",
            "\"Allow\"",
            "\"Allow\""
        );

    [Fact]
    public void An_Allow_of_everything_is_right() =>
        PolicyCases.IsSilent(
            AllowInResourceControlPolicy.Definition,
            PolicyCases.Policy("""{ "Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*" }"""),
            PolicyKind.ResourceControl
        );

    [Fact]
    public void A_Deny_of_less_is_right() =>
        PolicyCases.IsSilent(
            AllowInResourceControlPolicy.Definition,
            PolicyCases.Policy(
                """{ "Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "arn:aws:s3:::shop", "Condition": { "Bool": { "aws:SecureTransport": "false" } } }"""
            ),
            PolicyKind.ResourceControl
        );
}
