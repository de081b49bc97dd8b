using Wiv.Catalog.Core.Rules.Conditions;

namespace Wiv.Catalog.Core.Tests.Rules.Conditions;

public sealed class RedundantConditionValueNumTests
{
    [Fact]
    public void The_lower_of_two_upper_limits_is_told() =>
        PolicyCases.Fires(
            RedundantConditionValueNum.Definition,
            Statements.With("""{ "NumericLessThanEquals": { "s3:max-keys": ["10", "200", 30] } }"""),
            "\"10\"",
            "30"
        );

    [Fact]
    public void The_higher_of_two_lower_limits_is_told() =>
        PolicyCases.Fires(
            RedundantConditionValueNum.Definition,
            Statements.With("""{ "NumericGreaterThan": { "s3:max-keys": ["10", "200"] } }"""),
            "\"200\""
        );

    [Fact]
    public void One_limit_is_right() =>
        PolicyCases.IsSilent(
            RedundantConditionValueNum.Definition,
            Statements.With("""{ "NumericLessThan": { "s3:max-keys": ["10"] } }""")
        );

    [Fact]
    public void Equal_numbers_are_alternatives() =>
        PolicyCases.IsSilent(
            RedundantConditionValueNum.Definition,
            Statements.With("""{ "NumericEquals": { "s3:max-keys": ["10", "200"] } }""")
        );

    [Fact]
    public void What_is_no_number_is_told_elsewhere() =>
        PolicyCases.IsSilent(
            RedundantConditionValueNum.Definition,
            Statements.With("""{ "NumericLessThan": { "s3:max-keys": ["10", "ten"] } }""")
        );
}
