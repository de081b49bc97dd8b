using Wiv.Catalog.Core.Rules.Conditions;

namespace Wiv.Catalog.Core.Tests.Rules.Conditions;

public sealed class TypeMismatchNumberTests
{
    [Fact]
    public void What_is_no_number_is_told() =>
        PolicyCases.Fires(
            TypeMismatchNumber.Definition,
            Statements.With("""{ "NumericEquals": { "s3:max-keys": ["10", "ten", "1*", "NaN"] } }"""),
            "\"ten\"",
            "\"1*\"",
            "\"NaN\""
        );

    [Fact]
    public void Whole_and_decimal_numbers_are_right() =>
        PolicyCases.IsSilent(
            TypeMismatchNumber.Definition,
            Statements.With("""{ "NumericLessThan": { "aws:MultiFactorAuthAge": [3600, "3600.5", "-1"] } }""")
        );
}
