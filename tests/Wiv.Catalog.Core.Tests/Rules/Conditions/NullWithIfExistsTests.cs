using Wiv.Catalog.Core.Rules.Conditions;

namespace Wiv.Catalog.Core.Tests.Rules.Conditions;

public sealed class NullWithIfExistsTests
{
    [Fact]
    public void Null_takes_no_IfExists() =>
        PolicyCases.Fires(
            NullWithIfExists.Definition,
            Statements.With("""{ "NullIfExists": { "aws:PrincipalTag/team": "true" } }"""),
            "\"NullIfExists\""
        );

    [Fact]
    public void Null_alone_is_right() =>
        PolicyCases.IsSilent(NullWithIfExists.Definition, Statements.With("""{ "Null": { "aws:PrincipalTag/team": "true" } }"""));

    [Fact]
    public void Other_operators_take_IfExists() =>
        PolicyCases.IsSilent(
            NullWithIfExists.Definition,
            Statements.With("""{ "BoolIfExists": { "aws:SecureTransport": "true" } }""")
        );
}
