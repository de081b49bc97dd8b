using Wiv.Catalog.Core.Rules.Conditions;

namespace Wiv.Catalog.Core.Tests.Rules.Conditions;

public sealed class ForAllValuesWithSingleValuedKeyTests
{
    [Fact]
    public void A_single_valued_key_is_told() =>
        PolicyCases.Fires(
            ForAllValuesWithSingleValuedKey.Definition,
            Statements.With("""{ "ForAllValues:StringLike": { "aws:RequestTag/team": "*" } }"""),
            "\"ForAllValues:StringLike\""
        );

    [Fact]
    public void A_multivalued_key_needs_it() =>
        PolicyCases.IsSilent(
            ForAllValuesWithSingleValuedKey.Definition,
            Statements.With("""{ "ForAllValues:StringEquals": { "aws:TagKeys": ["team"] } }""")
        );

    [Fact]
    public void ForAnyValue_fails_without_the_key() =>
        PolicyCases.IsSilent(
            ForAllValuesWithSingleValuedKey.Definition,
            Statements.With("""{ "ForAnyValue:StringEquals": { "aws:RequestTag/team": "a" } }""")
        );

    [Fact]
    public void A_key_that_is_not_known_is_not_judged() =>
        PolicyCases.IsSilent(
            ForAllValuesWithSingleValuedKey.Definition,
            Statements.With("""{ "ForAllValues:StringEquals": { "id.example.com:groups": "a" } }""")
        );

    [Theory]
    [InlineData("ec2:InstanceType")]
    [InlineData("s3:prefix")]
    [InlineData("aws:SourceOwner")]
    public void A_key_of_which_AWS_does_not_say_how_many_values_it_has_is_not_judged(string key) =>
        PolicyCases.IsSilent(
            ForAllValuesWithSingleValuedKey.Definition,
            Statements.With($$"""{ "ForAllValues:StringEquals": { "{{key}}": ["a"] } }""")
        );
}
