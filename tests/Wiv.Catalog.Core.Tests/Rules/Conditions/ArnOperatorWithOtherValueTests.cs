using Wiv.Catalog.Core.Rules.Conditions;

namespace Wiv.Catalog.Core.Tests.Rules.Conditions;

public sealed class ArnOperatorWithOtherValueTests
{
    [Fact]
    public void What_is_no_ARN_is_told() =>
        PolicyCases.Fires(
            ArnOperatorWithOtherValue.Definition,
            Statements.With("""{ "ArnEquals": { "aws:PrincipalArn": ["123456789012", "arn:aws:iam::123456789012:role/a"] } }"""),
            "\"123456789012\""
        );

    [Fact]
    public void Wildcards_and_variables_may_stand_in_an_ARN() =>
        PolicyCases.IsSilent(
            ArnOperatorWithOtherValue.Definition,
            Statements.With(
                """{ "ArnLike": { "aws:PrincipalArn": ["*", "arn:aws:iam::*:role/a", "${aws:PrincipalTag/arn}"] } }"""
            )
        );

    [Fact]
    public void A_text_need_not_be_one() =>
        PolicyCases.IsSilent(
            ArnOperatorWithOtherValue.Definition,
            Statements.With("""{ "StringEquals": { "aws:PrincipalAccount": "123456789012" } }""")
        );
}
