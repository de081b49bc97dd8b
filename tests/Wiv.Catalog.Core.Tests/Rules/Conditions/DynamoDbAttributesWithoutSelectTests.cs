using Wiv.Catalog.Core.Rules.Conditions;

namespace Wiv.Catalog.Core.Tests.Rules.Conditions;

public sealed class DynamoDbAttributesWithoutSelectTests
{
    [Fact]
    public void Attributes_alone_are_told() =>
        PolicyCases.Fires(
            DynamoDbAttributesWithoutSelect.Definition,
            Statements.With(
                """{ "ForAllValues:StringEquals": { "dynamodb:Attributes": ["Id"] } }""",
                action: """dynamodb:Get*"""
            ),
            "\"dynamodb:Attributes\""
        );

    [Fact]
    public void Another_Select_is_no_help() =>
        PolicyCases.Fires(
            DynamoDbAttributesWithoutSelect.Definition,
            Statements.With(
                """{ "ForAllValues:StringEquals": { "dynamodb:Attributes": ["Id"] }, "StringEquals": { "dynamodb:Select": "ALL_ATTRIBUTES" } }""",
                action: """dynamodb:Query"""
            ),
            "\"dynamodb:Attributes\""
        );

    [Fact]
    public void With_Select_it_is_right() =>
        PolicyCases.IsSilent(
            DynamoDbAttributesWithoutSelect.Definition,
            Statements.With(
                """{ "ForAllValues:StringEquals": { "dynamodb:Attributes": ["Id"] }, "StringEqualsIfExists": { "dynamodb:Select": "SPECIFIC_ATTRIBUTES" } }""",
                action: """dynamodb:Query"""
            )
        );

    [Fact]
    public void A_write_selects_nothing() =>
        PolicyCases.IsSilent(
            DynamoDbAttributesWithoutSelect.Definition,
            Statements.With(
                """{ "ForAllValues:StringEquals": { "dynamodb:Attributes": ["Id"] } }""",
                action: """dynamodb:PutItem"""
            )
        );
}
