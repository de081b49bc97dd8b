using Wiv.Catalog.Core.Rules.Conditions;

namespace Wiv.Catalog.Core.Tests.Rules.Conditions;

public sealed class TypeMismatchBooleanTests
{
    [Fact]
    public void Other_values_are_told() =>
        PolicyCases.Fires(
            TypeMismatchBoolean.Definition,
            Statements.With("""{ "Bool": { "aws:SecureTransport": "1" }, "Null": { "aws:PrincipalTag/team": "shop" } }"""),
            "\"1\"",
            "\"shop\""
        );

    [Fact]
    public void Both_ways_of_writing_it_are_right() =>
        PolicyCases.IsSilent(
            TypeMismatchBoolean.Definition,
            Statements.With("""{ "Bool": { "aws:SecureTransport": true }, "Null": { "aws:PrincipalTag/team": "false" } }""")
        );

    [Fact]
    public void Other_operators_take_other_values() =>
        PolicyCases.IsSilent(
            TypeMismatchBoolean.Definition,
            Statements.With("""{ "StringEquals": { "aws:PrincipalTag/team": "1" } }""")
        );
}
