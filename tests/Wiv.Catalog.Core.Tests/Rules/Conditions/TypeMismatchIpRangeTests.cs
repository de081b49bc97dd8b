using Wiv.Catalog.Core.Rules.Conditions;

namespace Wiv.Catalog.Core.Tests.Rules.Conditions;

public sealed class TypeMismatchIpRangeTests
{
    [Fact]
    public void What_is_no_address_is_told() =>
        PolicyCases.Fires(
            TypeMismatchIpRange.Definition,
            Statements.With(
                """{ "IpAddress": { "aws:SourceIp": ["203.0.113.0/24", "203.0.113.0/33", "203.0.113", "203.0.113.256", "home"] } }"""
            ),
            "\"203.0.113.0/33\"",
            "\"203.0.113\"",
            "\"203.0.113.256\"",
            "\"home\""
        );

    [Fact]
    public void Addresses_and_ranges_are_right() =>
        PolicyCases.IsSilent(
            TypeMismatchIpRange.Definition,
            Statements.With(
                """{ "NotIpAddress": { "aws:SourceIp": ["203.0.113.7", "0.0.0.0/0", "2001:db8::/32", "2001:db8::1"] } }"""
            )
        );

    [Fact]
    public void Other_operators_take_other_values() =>
        PolicyCases.IsSilent(
            TypeMismatchIpRange.Definition,
            Statements.With("""{ "StringEquals": { "aws:RequestTag/home": "203.0.113" } }""")
        );
}
