using Wiv.Catalog.Core.Rules.Conditions;

namespace Wiv.Catalog.Core.Tests.Rules.Conditions;

public sealed class DenyWithUnsupportedTagConditionKeyForServiceTests
{
    [Fact]
    public void An_action_of_a_service_without_the_key_is_told() =>
        PolicyCases.Fires(
            DenyWithUnsupportedTagConditionKeyForService.Definition,
            Statements.With(
                """{ "StringEquals": { "aws:ResourceTag/team": "a" } }""",
                action: """ec2:StopInstances", "health:DescribeEvents""",
                effect: """Deny"""
            ),
            "\"health:DescribeEvents\""
        );

    [Fact]
    public void A_service_with_the_key_is_right() =>
        PolicyCases.IsSilent(
            DenyWithUnsupportedTagConditionKeyForService.Definition,
            Statements.With(
                """{ "StringEquals": { "aws:ResourceTag/team": "a" } }""",
                action: """ec2:StopInstances""",
                effect: """Deny"""
            )
        );

    [Fact]
    public void A_condition_that_holds_without_the_key_is_another_matter() =>
        PolicyCases.IsSilent(
            DenyWithUnsupportedTagConditionKeyForService.Definition,
            Statements.With(
                """{ "StringNotEquals": { "aws:ResourceTag/team": "a" }, "StringEqualsIfExists": { "aws:ResourceTag/team": "a" } }""",
                action: """health:DescribeEvents""",
                effect: """Deny"""
            )
        );

    [Fact]
    public void The_other_effect_is_another_matter() =>
        PolicyCases.IsSilent(
            DenyWithUnsupportedTagConditionKeyForService.Definition,
            Statements.With(
                """{ "StringEquals": { "aws:ResourceTag/team": "a" } }""",
                action: """health:DescribeEvents""",
                effect: """Allow"""
            )
        );

    [Fact]
    public void The_tag_of_the_request_is_another_key() =>
        PolicyCases.IsSilent(
            DenyWithUnsupportedTagConditionKeyForService.Definition,
            Statements.With(
                """{ "StringEquals": { "aws:RequestTag/team": "a" } }""",
                action: """health:DescribeEvents""",
                effect: """Deny"""
            )
        );

    [Fact]
    public void An_action_without_tags_is_told_in_a_service_that_has_tags_otherwise() =>
        PolicyCases.Fires(
            DenyWithUnsupportedTagConditionKeyForService.Definition,
            Statements.With(
                """{ "StringEquals": { "aws:ResourceTag/team": "a" } }""",
                action: """ec2:DescribeInstances""",
                effect: """Deny"""
            ),
            "\"ec2:DescribeInstances\""
        );

    [Fact]
    public void A_pattern_that_denies_some_is_right() =>
        PolicyCases.IsSilent(
            DenyWithUnsupportedTagConditionKeyForService.Definition,
            Statements.With("""{ "StringEquals": { "aws:ResourceTag/team": "a" } }""", action: """ec2:*""", effect: """Deny""")
        );
}
