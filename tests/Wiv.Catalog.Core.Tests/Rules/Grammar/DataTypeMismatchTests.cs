using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Grammar;

namespace Wiv.Catalog.Core.Tests.Rules.Grammar;

public sealed class DataTypeMismatchTests
{
    [Theory]
    [InlineData("\"Sid\": 1", "1")]
    [InlineData("\"Sid\": null", "null")]
    [InlineData("\"Principal\": { \"AWS\": 123456789012 }", "123456789012")]
    [InlineData("\"Condition\": []", "[]")]
    [InlineData("\"Condition\": { \"Bool\": true }", "true")]
    [InlineData("\"Condition\": { \"StringEquals\": { \"aws:username\": null } }", "null")]
    [InlineData("\"Condition\": { \"StringEquals\": { \"aws:username\": [[\"Ada\"]] } }", """["Ada"]""")]
    [InlineData("\"Condition\": { \"StringEquals\": { \"aws:username\": {} } }", "{}")]
    public void A_value_of_another_type_is_told(string element, string place) =>
        PolicyCases.Fires(
            DataTypeMismatch.Definition,
            PolicyCases.Policy(PolicyCases.Allow("s3:GetObject", "*", element)),
            place
        );

    [Fact]
    public void An_item_of_a_list_is_told_alone() =>
        PolicyCases.Fires(
            DataTypeMismatch.Definition,
            PolicyCases.Policy("""{ "Effect": "Allow", "Action": ["s3:GetObject", 1, {}], "Resource": "*" }"""),
            "1",
            "{}"
        );

    [Fact]
    public void A_value_in_the_place_of_a_list_is_told() =>
        PolicyCases.Fires(
            DataTypeMismatch.Definition,
            PolicyCases.Policy("""{ "Effect": true, "Action": "s3:GetObject", "Resource": {} }"""),
            "true",
            "{}"
        );

    [Fact]
    public void A_version_that_is_a_number_is_told() =>
        PolicyCases.Fires(
            DataTypeMismatch.Definition,
            """{ "Version": 2012, "Id": 1, "Statement": [[], "x", null] }""",
            "2012",
            "1",
            "[]",
            "\"x\"",
            "null"
        );

    [Fact]
    public void The_message_names_the_element_and_the_types() =>
        Assert.Equal(
            "'Effect' is a boolean, not a string",
            Assert
                .Single(
                    PolicyCases.Fires(
                        DataTypeMismatch.Definition,
                        PolicyCases.Policy("""{ "Effect": true, "Action": "s3:GetObject", "Resource": "*" }"""),
                        "true"
                    )
                )
                .Message
        );

    [Fact]
    public void Numbers_and_booleans_are_values_of_conditions() =>
        PolicyCases.IsSilent(
            DataTypeMismatch.Definition,
            PolicyCases.Policy(
                """{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": { "NumericEquals": { "s3:max-keys": 10 }, "Bool": { "aws:SecureTransport": [true] } } }"""
            )
        );

    [Fact]
    public void One_value_stands_for_a_list_of_one() =>
        PolicyCases.IsSilent(
            DataTypeMismatch.Definition,
            """{ "Version": "2012-10-17", "Statement": { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*" } }"""
        );

    [Fact]
    public void A_principal_of_another_form_is_told_elsewhere() =>
        PolicyCases.IsSilent(
            DataTypeMismatch.Definition,
            PolicyCases.Policy("""{ "Effect": "Allow", "Principal": [], "Action": "sts:AssumeRole" }"""),
            PolicyKind.Trust
        );
}
