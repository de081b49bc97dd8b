using Wiv.Catalog.Core.Rules.Conditions;

namespace Wiv.Catalog.Core.Tests.Rules.Conditions;

public sealed class KeyThatNoActionCarriesTests
{
    [Fact]
    public void A_key_of_other_actions_is_told() =>
        PolicyCases.Fires(
            KeyThatNoActionCarries.Definition,
            Statements.With("""{ "StringEquals": { "iam:PassedToService": "ec2.amazonaws.com" } }""", action: """iam:GetRole"""),
            "\"iam:PassedToService\""
        );

    [Fact]
    public void A_tag_where_the_resource_has_none_is_told() =>
        PolicyCases.Fires(
            KeyThatNoActionCarries.Definition,
            Statements.With("""{ "StringEquals": { "aws:ResourceTag/team": "a" } }""", action: """events:InvokeApiDestination"""),
            "\"aws:ResourceTag/team\""
        );

    [Fact]
    public void A_tag_where_the_request_has_none_is_told() =>
        PolicyCases.Fires(
            KeyThatNoActionCarries.Definition,
            Statements.With("""{ "StringEquals": { "aws:RequestTag/team": "a" } }""", action: """events:Delete*"""),
            "\"aws:RequestTag/team\""
        );

    [Fact]
    public void A_key_of_one_of_the_actions_does_something() =>
        PolicyCases.IsSilent(
            KeyThatNoActionCarries.Definition,
            Statements.With(
                """{ "StringEquals": { "iam:PassedToService": "ec2.amazonaws.com" } }""",
                action: """iam:GetRole", "iam:PassRole"""
            )
        );

    [Fact]
    public void A_key_of_the_resource_is_carried() =>
        PolicyCases.IsSilent(
            KeyThatNoActionCarries.Definition,
            Statements.With("""{ "StringEquals": { "aws:ResourceTag/team": "a" } }""", action: """events:PutRule""")
        );

    [Fact]
    public void Other_global_keys_are_in_every_request() =>
        PolicyCases.IsSilent(
            KeyThatNoActionCarries.Definition,
            Statements.With("""{ "StringEquals": { "aws:PrincipalTag/team": "a" } }""", action: """events:ListRules""")
        );

    [Fact]
    public void IfExists_says_that_it_may_be_missing() =>
        PolicyCases.IsSilent(
            KeyThatNoActionCarries.Definition,
            Statements.With("""{ "StringEqualsIfExists": { "aws:ResourceTag/team": "a" } }""", action: """events:ListRules""")
        );

    [Fact]
    public void An_action_that_is_not_known_may_carry_anything() =>
        PolicyCases.IsSilent(
            KeyThatNoActionCarries.Definition,
            Statements.With(
                """{ "StringEquals": { "aws:ResourceTag/team": "a" } }""",
                action: """events:ListRules", "events:NoSuchAction"""
            )
        );

    [Theory]
    [InlineData("aws-marketplace:ProductId", "aws-marketplace:Subscribe")]
    [InlineData("AWS-Marketplace:AgreementType", "aws-marketplace:Subscribe")]
    [InlineData("deadline:FarmMembershipLevels", "deadline:SearchWorkers")]
    public void Of_a_service_whose_reference_is_not_whole_nothing_is_told(string key, string action) =>
        PolicyCases.IsSilent(
            KeyThatNoActionCarries.Definition,
            Statements.With($$"""{ "ForAnyValue:StringEquals": { "{{key}}": "a" } }""", action: action)
        );

    [Fact]
    public void Every_action_carries_some() =>
        PolicyCases.IsSilent(
            KeyThatNoActionCarries.Definition,
            Statements.With("""{ "StringEquals": { "aws:ResourceTag/team": "a" } }""", action: """*""")
        );
}
