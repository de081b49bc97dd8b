using Wiv.Catalog.Core.Rules.Conditions;

namespace Wiv.Catalog.Core.Tests.Rules.Conditions;

public sealed class InvalidConditionMultipleBooleanTests
{
    [Fact]
    public void Several_values_are_told() =>
        PolicyCases.Fires(
            InvalidConditionMultipleBoolean.Definition,
            Statements.With("""{ "BoolIfExists": { "aws:SecureTransport": [true, false] } }"""),
            "\"aws:SecureTransport\""
        );

    [Fact]
    public void A_list_of_one_is_right() =>
        PolicyCases.IsSilent(
            InvalidConditionMultipleBoolean.Definition,
            Statements.With("""{ "Bool": { "aws:SecureTransport": ["true"] } }""")
        );

    [Fact]
    public void Strings_may_be_several() =>
        PolicyCases.IsSilent(
            InvalidConditionMultipleBoolean.Definition,
            Statements.With("""{ "StringEquals": { "aws:RequestTag/a": ["true", "false"] } }""")
        );
}
