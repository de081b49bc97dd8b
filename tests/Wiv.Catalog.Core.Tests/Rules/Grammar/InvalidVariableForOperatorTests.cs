using Wiv.Catalog.Core.Rules.Grammar;

namespace Wiv.Catalog.Core.Tests.Rules.Grammar;

public sealed class InvalidVariableForOperatorTests
{
    [Theory]
    [InlineData("NumericEquals")]
    [InlineData("DateLessThanIfExists")]
    [InlineData("ForAnyValue:Bool")]
    [InlineData("BinaryEquals")]
    [InlineData("NotIpAddress")]
    [InlineData("null")]
    public void A_variable_under_an_operator_without_variables_is_told(string with) =>
        PolicyCases.Fires(InvalidVariableForOperator.Definition, Policy(with, "x${aws:username}"), "\"x${aws:username}\"");

    [Theory]
    [InlineData("StringNotEqualsIgnoreCase")]
    [InlineData("ForAllValues:stringlike")]
    [InlineData("ArnLikeIfExists")]
    [InlineData("NumericEqual")]
    public void String_and_Arn_operators_take_them_and_unknown_ones_are_told_elsewhere(string with) =>
        PolicyCases.IsSilent(InvalidVariableForOperator.Definition, Policy(with, "${aws:username}"));

    [Theory]
    [InlineData("10")]
    [InlineData("$10")]
    [InlineData("${*}")]
    public void Other_texts_are_no_variables(string value) =>
        PolicyCases.IsSilent(InvalidVariableForOperator.Definition, Policy("NumericEquals", value));

    [Fact]
    public void An_older_version_has_no_variables() =>
        PolicyCases.IsSilent(
            InvalidVariableForOperator.Definition,
            Policy("NumericEquals", "${aws:username}").Replace("2012-10-17", "2008-10-17")
        );

    private static string Policy(string with, string value) =>
        PolicyCases.Policy(
            PolicyCases.Allow("s3:ListBucket", "*", $$""" "Condition": { "{{with}}": { "s3:max-keys": ["{{value}}"] } } """)
        );
}
