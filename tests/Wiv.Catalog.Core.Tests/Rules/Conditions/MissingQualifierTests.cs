using Wiv.Catalog.Core.Rules.Conditions;

namespace Wiv.Catalog.Core.Tests.Rules.Conditions;

public sealed class MissingQualifierTests
{
    [Fact]
    public void A_multivalued_key_needs_a_qualifier() =>
        PolicyCases.Fires(
            MissingQualifier.Definition,
            Statements.With("""{ "StringEquals": { "aws:TagKeys": ["a", "b"] } }"""),
            "\"aws:TagKeys\""
        );

    [Fact]
    public void A_multivalued_key_of_a_service_needs_one() =>
        PolicyCases.Fires(
            MissingQualifier.Definition,
            Statements.With("""{ "StringEqualsIfExists": { "events:detail-type": "a" } }"""),
            "\"events:detail-type\""
        );

    [Fact]
    public void With_a_qualifier_it_is_right() =>
        PolicyCases.IsSilent(
            MissingQualifier.Definition,
            Statements.With("""{ "ForAllValues:StringEquals": { "aws:TagKeys": ["a", "b"] } }""")
        );

    [Fact]
    public void A_single_valued_key_with_several_values_needs_none() =>
        PolicyCases.IsSilent(
            MissingQualifier.Definition,
            Statements.With("""{ "StringEquals": { "aws:RequestTag/a": ["a", "b"] } }""")
        );

    [Fact]
    public void Null_takes_none() =>
        PolicyCases.IsSilent(MissingQualifier.Definition, Statements.With("""{ "Null": { "aws:TagKeys": "false" } }"""));
}
