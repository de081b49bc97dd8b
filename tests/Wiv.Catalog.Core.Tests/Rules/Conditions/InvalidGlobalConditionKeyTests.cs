using Wiv.Catalog.Core.Rules.Conditions;

namespace Wiv.Catalog.Core.Tests.Rules.Conditions;

public sealed class InvalidGlobalConditionKeyTests
{
    [Fact]
    public void A_key_that_is_not_there_is_told() =>
        PolicyCases.Fires(
            InvalidGlobalConditionKey.Definition,
            Statements.With("""{ "Bool": { "aws:SecureTransports": "true" } }"""),
            "\"aws:SecureTransports\""
        );

    [Fact]
    public void Capitals_count_for_nothing() =>
        PolicyCases.IsSilent(
            InvalidGlobalConditionKey.Definition,
            Statements.With("""{ "Bool": { "AWS:securetransport": "true" } }""")
        );

    [Fact]
    public void A_tag_key_is_of_a_template() =>
        PolicyCases.IsSilent(
            InvalidGlobalConditionKey.Definition,
            Statements.With("""{ "StringEquals": { "aws:PrincipalTag/team": "a" } }""")
        );

    [Fact]
    public void A_key_without_a_tag_is_told_elsewhere() =>
        PolicyCases.IsSilent(
            InvalidGlobalConditionKey.Definition,
            Statements.With("""{ "StringEquals": { "aws:PrincipalTag/": "a" } }""")
        );

    [Fact]
    public void A_key_that_AWS_uses_without_a_page_is_known() =>
        PolicyCases.IsSilent(
            InvalidGlobalConditionKey.Definition,
            Statements.With("""{ "StringNotEquals": { "aws:PrincipalOrgMasterAccountId": "${aws:PrincipalAccount}" } }""")
        );
}
