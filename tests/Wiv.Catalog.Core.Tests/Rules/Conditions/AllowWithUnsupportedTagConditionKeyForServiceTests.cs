using Wiv.Catalog.Core.Rules.Conditions;

namespace Wiv.Catalog.Core.Tests.Rules.Conditions;

public sealed class AllowWithUnsupportedTagConditionKeyForServiceTests
{
    [Fact]
    public void An_action_of_a_service_without_the_key_is_told() =>
        PolicyCases.Fires(
            AllowWithUnsupportedTagConditionKeyForService.Definition,
            Statements.With(
                """{ "StringEquals": { "aws:ResourceTag/team": "a" } }""",
                action: """ec2:StopInstances", "health:DescribeEvents""",
                effect: """Allow"""
            ),
            "\"health:DescribeEvents\""
        );

    [Fact]
    public void A_service_with_the_key_is_right() =>
        PolicyCases.IsSilent(
            AllowWithUnsupportedTagConditionKeyForService.Definition,
            Statements.With(
                """{ "StringEquals": { "aws:ResourceTag/team": "a" } }""",
                action: """ec2:StopInstances""",
                effect: """Allow"""
            )
        );

    [Fact]
    public void A_condition_that_holds_without_the_key_is_another_matter() =>
        PolicyCases.IsSilent(
            AllowWithUnsupportedTagConditionKeyForService.Definition,
            Statements.With(
                """{ "StringNotEquals": { "aws:ResourceTag/team": "a" }, "StringEqualsIfExists": { "aws:ResourceTag/team": "a" } }""",
                action: """health:DescribeEvents""",
                effect: """Allow"""
            )
        );

    [Fact]
    public void The_other_effect_is_another_matter() =>
        PolicyCases.IsSilent(
            AllowWithUnsupportedTagConditionKeyForService.Definition,
            Statements.With(
                """{ "StringEquals": { "aws:ResourceTag/team": "a" } }""",
                action: """health:DescribeEvents""",
                effect: """Deny"""
            )
        );

    [Fact]
    public void The_tag_of_the_request_is_another_key() =>
        PolicyCases.IsSilent(
            AllowWithUnsupportedTagConditionKeyForService.Definition,
            Statements.With(
                """{ "StringEquals": { "aws:RequestTag/team": "a" } }""",
                action: """health:DescribeEvents""",
                effect: """Allow"""
            )
        );

    [Theory]
    [InlineData("workspaces:DescribeAccount")]
    [InlineData("sagemaker:ListCandidatesForAutoMLJob")]
    [InlineData("app-integrations:ListDataIntegrationAssociations")]
    public void An_action_without_tags_is_told_in_a_service_that_has_tags_otherwise(string action) =>
        PolicyCases.Fires(
            AllowWithUnsupportedTagConditionKeyForService.Definition,
            Statements.With("""{ "StringEquals": { "aws:ResourceTag/team": "a" } }""", action),
            $"\"{action}\""
        );

    [Theory]
    [InlineData("glue:CreateCrawler")]
    [InlineData("cloudfront:CreateDistribution")]
    [InlineData("secretsmanager:TagResource")]
    public void An_action_that_carries_the_tags_of_the_request_or_of_a_type_is_another_matter(string action) =>
        PolicyCases.IsSilent(
            AllowWithUnsupportedTagConditionKeyForService.Definition,
            Statements.With("""{ "StringEquals": { "aws:ResourceTag/team": "a" } }""", action)
        );

    [Fact]
    public void A_pattern_is_told_for_those_that_it_matches()
    {
        string message = PolicyCases
            .Fires(
                AllowWithUnsupportedTagConditionKeyForService.Definition,
                Statements.With("""{ "StringEquals": { "aws:ResourceTag/team": "a" } }""", "sagemaker-mlflow:*"),
                "\"sagemaker-mlflow:*\""
            )[0]
            .Message;

        Assert.StartsWith(
            "'sagemaker-mlflow:AccessUI' is not allowed by 'sagemaker-mlflow:*': such requests have no 'aws:ResourceTag/team'",
            message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("""{ "Null": { "aws:ResourceTag/team": "false" } }""")]
    [InlineData("""{ "StringEquals": { "ec2:ResourceTag/team": "a" } }""")]
    public void A_test_for_the_key_and_the_key_of_a_service_are_other_matters(string condition) =>
        PolicyCases.IsSilent(
            AllowWithUnsupportedTagConditionKeyForService.Definition,
            Statements.With(condition, "ec2:DescribeInstances")
        );

    [Fact]
    public void An_action_is_told_once_however_many_tags_are_asked() =>
        PolicyCases.Fires(
            AllowWithUnsupportedTagConditionKeyForService.Definition,
            Statements.With(
                """{ "StringEquals": { "aws:ResourceTag/team": "a", "aws:ResourceTag/stage": "b" } }""",
                "health:DescribeEvents"
            ),
            "\"health:DescribeEvents\""
        );
}
