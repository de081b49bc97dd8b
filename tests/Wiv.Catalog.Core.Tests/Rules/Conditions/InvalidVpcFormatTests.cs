using Wiv.Catalog.Core.Rules.Conditions;

namespace Wiv.Catalog.Core.Tests.Rules.Conditions;

public sealed class InvalidVpcFormatTests
{
    [Fact]
    public void What_is_no_identifier_is_told() =>
        PolicyCases.Fires(
            InvalidVpcFormat.Definition,
            Statements.With("""{ "StringNotEquals": { "aws:SourceVpc": ["vpc-1a2b3c4d", "vpc-1a2b3c4", "1a2b3c4d"] } }"""),
            "\"vpc-1a2b3c4\"",
            "\"1a2b3c4d\""
        );

    [Fact]
    public void Both_lengths_are_right() =>
        PolicyCases.IsSilent(
            InvalidVpcFormat.Definition,
            Statements.With("""{ "StringEquals": { "aws:SourceVpc": ["vpc-1a2b3c4d", "vpc-0123456789abcdef0"] } }""")
        );

    [Fact]
    public void A_wildcard_or_a_variable_may_stand_for_the_rest() =>
        PolicyCases.IsSilent(
            InvalidVpcFormat.Definition,
            Statements.With("""{ "StringLike": { "aws:SourceVpc": ["vpc-1a*", "${aws:PrincipalTag/net}"] } }""")
        );

    [Fact]
    public void The_other_key_has_other_identifiers() =>
        PolicyCases.IsSilent(
            InvalidVpcFormat.Definition,
            Statements.With("""{ "StringEquals": { "aws:SourceVpce": "vpc-1a2b" } }""")
        );
}
