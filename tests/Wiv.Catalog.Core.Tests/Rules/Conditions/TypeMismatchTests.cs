using Wiv.Catalog.Core.Rules.Conditions;

namespace Wiv.Catalog.Core.Tests.Rules.Conditions;

public sealed class TypeMismatchTests
{
    [Fact]
    public void A_text_operator_on_a_boolean_is_told() =>
        PolicyCases.Fires(
            TypeMismatch.Definition,
            Statements.With("""{ "StringEquals": { "aws:ViaAWSService": "amplify.amazonaws.com" } }"""),
            "\"StringEquals\""
        );

    [Fact]
    public void A_text_operator_on_an_address_is_told() =>
        PolicyCases.Fires(
            TypeMismatch.Definition,
            Statements.With("""{ "StringLike": { "aws:SourceIp": "203.0.113.*" } }"""),
            "\"StringLike\""
        );

    [Fact]
    public void A_boolean_operator_on_a_text_is_told() =>
        PolicyCases.Fires(
            TypeMismatch.Definition,
            Statements.With("""{ "Bool": { "aws:PrincipalAccount": "true" } }"""),
            "\"Bool\""
        );

    [Fact]
    public void Texts_and_ARNs_suit_each_other() =>
        PolicyCases.IsSilent(
            TypeMismatch.Definition,
            Statements.With(
                """{ "StringEquals": { "aws:PrincipalArn": "arn:aws:iam::123456789012:role/a" }, "ArnLike": { "aws:RequestTag/owner": "arn:aws:iam::123456789012:role/a" } }"""
            )
        );

    [Fact]
    public void A_tag_may_hold_a_number() =>
        PolicyCases.IsSilent(
            TypeMismatch.Definition,
            Statements.With("""{ "NumericLessThan": { "aws:PrincipalTag/level": "3" } }""")
        );

    [Fact]
    public void A_time_may_be_a_number() =>
        PolicyCases.IsSilent(
            TypeMismatch.Definition,
            Statements.With("""{ "NumericLessThan": { "aws:EpochTime": "1767225600" } }""")
        );

    [Fact]
    public void Null_suits_every_key() =>
        PolicyCases.IsSilent(TypeMismatch.Definition, Statements.With("""{ "Null": { "aws:MultiFactorAuthAge": "true" } }"""));
}
