using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Grammar;

namespace Wiv.Catalog.Core.Tests.Rules.Grammar;

public sealed class MissingResourceTests
{
    [Fact]
    public void A_statement_without_a_resource_is_told() =>
        PolicyCases.Fires(
            MissingResource.Definition,
            PolicyCases.Policy("""{ "Effect": "Allow", "Action": "s3:GetObject" }"""),
            """{ "Effect": "Allow", "Action": "s3:GetObject" }"""
        );

    [Fact]
    public void A_session_policy_has_resources_too() =>
        PolicyCases.Fires(
            MissingResource.Definition,
            PolicyKind.Session,
            PolicyCases.Policy("""{ "Effect": "Allow", "Action": "s3:GetObject" }"""),
            """{ "Effect": "Allow", "Action": "s3:GetObject" }"""
        );

    [Fact]
    public void A_trust_policy_has_no_resource() =>
        PolicyCases.IsSilent(
            MissingResource.Definition,
            PolicyCases.Policy("""{ "Effect": "Allow", "Action": "s3:GetObject" }"""),
            PolicyKind.Trust
        );

    [Fact]
    public void A_statement_with_NotResource_has_one() =>
        PolicyCases.IsSilent(
            MissingResource.Definition,
            PolicyCases.Policy("""{ "Effect": "Allow", "Action": "s3:GetObject", "NotResource": "arn:aws:s3:::shop/*" }""")
        );

    [Fact]
    public void An_empty_list_is_told_elsewhere() =>
        PolicyCases.IsSilent(
            MissingResource.Definition,
            PolicyCases.Policy("""{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": [] }""")
        );
}
