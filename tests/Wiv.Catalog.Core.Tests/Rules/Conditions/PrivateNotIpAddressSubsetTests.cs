using Wiv.Catalog.Core.Rules.Conditions;

namespace Wiv.Catalog.Core.Tests.Rules.Conditions;

public sealed class PrivateNotIpAddressSubsetTests
{
    [Fact]
    public void The_private_ones_are_told() =>
        PolicyCases.Fires(
            PrivateNotIpAddressSubset.Definition,
            Statements.With("""{ "NotIpAddress": { "aws:SourceIp": ["10.0.0.0/8", "203.0.113.0/24", "192.168.1.1"] } }"""),
            "\"10.0.0.0/8\"",
            "\"192.168.1.1\""
        );

    [Fact]
    public void Only_private_ones_are_another_matter() =>
        PolicyCases.IsSilent(
            PrivateNotIpAddressSubset.Definition,
            Statements.With("""{ "NotIpAddress": { "aws:SourceIp": ["10.0.0.0/8", "192.168.1.1"] } }""")
        );

    [Fact]
    public void Public_ones_are_right() =>
        PolicyCases.IsSilent(
            PrivateNotIpAddressSubset.Definition,
            Statements.With("""{ "NotIpAddress": { "aws:SourceIp": ["203.0.113.0/24", "9.255.255.255"] } }""")
        );

    [Fact]
    public void The_other_operator_is_another_matter() =>
        PolicyCases.IsSilent(
            PrivateNotIpAddressSubset.Definition,
            Statements.With("""{ "IpAddress": { "aws:SourceIp": ["10.0.0.0/8", "203.0.113.0/24"] } }""")
        );
}
