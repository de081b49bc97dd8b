using Wiv.Catalog.Core.Rules.Conditions;

namespace Wiv.Catalog.Core.Tests.Rules.Conditions;

public sealed class TypeMismatchDateTests
{
    [Fact]
    public void What_is_no_date_is_told() =>
        PolicyCases.Fires(
            TypeMismatchDate.Definition,
            Statements.With(
                """{ "DateGreaterThan": { "aws:CurrentTime": ["tomorrow", "2026-13-01", "2026-1-1", "31.01.2026"] } }"""
            ),
            "\"tomorrow\"",
            "\"2026-13-01\"",
            "\"2026-1-1\"",
            "\"31.01.2026\""
        );

    [Fact]
    public void Every_precision_is_right() =>
        PolicyCases.IsSilent(
            TypeMismatchDate.Definition,
            Statements.With(
                """{ "DateGreaterThan": { "aws:CurrentTime": ["2026", "2026-01", "2026-01-31", "2026-01-31T12:00Z", "2026-01-31T12:00:00.5+02:00", "2026-01-31T12:00:00Z"] } }"""
            )
        );

    [Fact]
    public void Seconds_are_told_elsewhere() =>
        PolicyCases.IsSilent(
            TypeMismatchDate.Definition,
            Statements.With("""{ "DateGreaterThan": { "aws:CurrentTime": "1767225600" } }""")
        );
}
