using Wiv.Catalog.Core.Rules.Grammar;

namespace Wiv.Catalog.Core.Tests.Rules.Grammar;

public sealed class EmptyArrayConditionIfExistsTests
{
    [Theory]
    [InlineData("StringEqualsIfExists")]
    [InlineData("forAnyValue:StringLikeifexists")]
    public void A_key_without_values_is_told(string with) =>
        PolicyCases.Fires(EmptyConditions.EmptyArrayConditionIfExists.Rule, Policy(with, "[ ]"), "[ ]");

    [Theory]
    [InlineData("StringEquals")]
    [InlineData("ForAllValues:StringEquals")]
    [InlineData("ForAnyValue:StringEquals")]
    [InlineData("ForAllValues:StringLikeIfExists")]
    [InlineData("Null")]
    public void Other_operators_have_a_rule_of_their_own(string with) =>
        PolicyCases.IsSilent(EmptyConditions.EmptyArrayConditionIfExists.Rule, Policy(with, "[]"));

    [Theory]
    [InlineData("[\"\"]")]
    [InlineData("\"\"")]
    [InlineData("{}")]
    public void Other_values_are_no_empty_list(string value) =>
        PolicyCases.IsSilent(EmptyConditions.EmptyArrayConditionIfExists.Rule, Policy("StringEqualsIfExists", value));

    private static string Policy(string with, string value) =>
        PolicyCases.Policy(
            PolicyCases.Allow("ec2:CreateTags", "*", $$""" "Condition": { "{{with}}": { "aws:TagKeys": {{value}} } } """)
        );
}
