using Wiv.Catalog.Core.Rules.Conditions;

namespace Wiv.Catalog.Core.Tests.Rules.Conditions;

public sealed class TagOfResourceTypeWithoutTagsTests
{
    [Fact]
    public void A_type_without_tags_is_told() =>
        PolicyCases.Fires(
            TagOfResourceTypeWithoutTags.Definition,
            Statements.With(
                """{ "StringEquals": { "aws:ResourceTag/team": "a" } }""",
                action: """events:CreateArchive""",
                resource: """arn:aws:events:us-east-1:123456789012:archive/a"""
            ),
            "\"aws:ResourceTag/team\""
        );

    [Fact]
    public void A_type_with_tags_is_right() =>
        PolicyCases.IsSilent(
            TagOfResourceTypeWithoutTags.Definition,
            Statements.With(
                """{ "StringEquals": { "aws:ResourceTag/team": "a" } }""",
                action: """events:CreateArchive""",
                resource: """arn:aws:events:us-east-1:123456789012:event-bus/a"""
            )
        );

    [Fact]
    public void A_resource_that_may_be_of_either_type_is_right() =>
        PolicyCases.IsSilent(
            TagOfResourceTypeWithoutTags.Definition,
            Statements.With(
                """{ "StringEquals": { "aws:ResourceTag/team": "a" } }""",
                action: """events:CreateArchive""",
                resource: """arn:aws:events:us-east-1:123456789012:*"""
            )
        );

    [Fact]
    public void Every_resource_is_of_some_type_with_tags() =>
        PolicyCases.IsSilent(
            TagOfResourceTypeWithoutTags.Definition,
            Statements.With("""{ "StringEquals": { "aws:ResourceTag/team": "a" } }""", action: """events:CreateArchive""")
        );

    [Fact]
    public void An_action_that_has_none_at_all_is_told_elsewhere() =>
        PolicyCases.IsSilent(
            TagOfResourceTypeWithoutTags.Definition,
            Statements.With(
                """{ "StringEquals": { "aws:ResourceTag/team": "a" } }""",
                action: """events:CreateConnection""",
                resource: """arn:aws:events:us-east-1:123456789012:connection/a"""
            )
        );
}
