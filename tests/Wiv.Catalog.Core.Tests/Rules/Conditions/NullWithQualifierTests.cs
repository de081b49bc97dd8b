using Wiv.Catalog.Core.Rules.Conditions;

namespace Wiv.Catalog.Core.Tests.Rules.Conditions;

public sealed class NullWithQualifierTests
{
    [Fact]
    public void Both_qualifiers_are_told() =>
        PolicyCases.Fires(
            NullWithQualifier.Definition,
            Statements.With(
                """{ "ForAllValues:Null": { "aws:TagKeys": "false" }, "ForAnyValue:Null": { "aws:TagKeys": "false" } }"""
            ),
            "\"ForAllValues:Null\"",
            "\"ForAnyValue:Null\""
        );

    [Fact]
    public void Null_alone_is_right() =>
        PolicyCases.IsSilent(NullWithQualifier.Definition, Statements.With("""{ "Null": { "aws:TagKeys": "false" } }"""));
}
