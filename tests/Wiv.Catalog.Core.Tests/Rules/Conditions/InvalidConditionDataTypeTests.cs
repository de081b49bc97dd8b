using Wiv.Catalog.Core.Rules.Conditions;

namespace Wiv.Catalog.Core.Tests.Rules.Conditions;

public sealed class InvalidConditionDataTypeTests
{
    [Fact]
    public void A_number_beside_a_string_is_told() =>
        PolicyCases.Fires(
            InvalidConditionDataType.Definition,
            Statements.With("""{ "NumericEquals": { "s3:max-keys": ["10", 20] } }"""),
            "20"
        );

    [Fact]
    public void A_boolean_beside_a_string_is_told() =>
        PolicyCases.Fires(
            InvalidConditionDataType.Definition,
            Statements.With("""{ "Bool": { "aws:SecureTransport": [true, "false"] } }"""),
            "\"false\""
        );

    [Fact]
    public void Values_of_one_type_are_right() =>
        PolicyCases.IsSilent(
            InvalidConditionDataType.Definition,
            Statements.With("""{ "NumericEquals": { "s3:max-keys": [10, 20] } }""")
        );

    [Fact]
    public void One_value_is_of_one_type() =>
        PolicyCases.IsSilent(
            InvalidConditionDataType.Definition,
            Statements.With("""{ "Bool": { "aws:SecureTransport": true } }""")
        );
}
