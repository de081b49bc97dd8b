using Wiv.Catalog.Core.Rules.Conditions;

namespace Wiv.Catalog.Core.Tests.Rules.Conditions;

public sealed class InvalidVpceFormatTests
{
    [Fact]
    public void What_is_no_identifier_is_told() =>
        PolicyCases.Fires(
            InvalidVpceFormat.Definition,
            Statements.With("""{ "StringNotEquals": { "aws:SourceVpce": ["vpce-1a2b3c4d", "vpce-1a2b3c4", "1a2b3c4d"] } }"""),
            "\"vpce-1a2b3c4\"",
            "\"1a2b3c4d\""
        );

    [Fact]
    public void Both_lengths_are_right() =>
        PolicyCases.IsSilent(
            InvalidVpceFormat.Definition,
            Statements.With("""{ "StringEquals": { "aws:SourceVpce": ["vpce-1a2b3c4d", "vpce-0123456789abcdef0"] } }""")
        );

    [Fact]
    public void A_wildcard_or_a_variable_may_stand_for_the_rest() =>
        PolicyCases.IsSilent(
            InvalidVpceFormat.Definition,
            Statements.With("""{ "StringLike": { "aws:SourceVpce": ["vpce-1a*", "${aws:PrincipalTag/net}"] } }""")
        );

    [Fact]
    public void The_other_key_has_other_identifiers() =>
        PolicyCases.IsSilent(
            InvalidVpceFormat.Definition,
            Statements.With("""{ "StringEquals": { "aws:SourceVpc": "vpce-1a2b" } }""")
        );
}
