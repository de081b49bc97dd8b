using Wiv.Catalog.Core.Rules.Conditions;

namespace Wiv.Catalog.Core.Tests.Rules.Conditions;

public sealed class InvalidDateValueTests
{
    [Fact]
    public void Seconds_are_told() =>
        PolicyCases.Fires(
            InvalidDateValue.Definition,
            Statements.With("""{ "DateGreaterThan": { "aws:CurrentTime": ["2026-01-31", 1767225600] } }"""),
            "1767225600"
        );

    [Fact]
    public void Four_digits_are_a_year() =>
        PolicyCases.IsSilent(
            InvalidDateValue.Definition,
            Statements.With("""{ "DateGreaterThan": { "aws:CurrentTime": "2026" } }""")
        );

    [Fact]
    public void A_key_of_seconds_takes_seconds() =>
        PolicyCases.IsSilent(
            InvalidDateValue.Definition,
            Statements.With("""{ "DateGreaterThan": { "aws:EpochTime": "1767225600" } }""")
        );
}
