using Wiv.Catalog.Core.Rules.Conditions;

namespace Wiv.Catalog.Core.Tests.Rules.Conditions;

public sealed class PrivateIpAddressTests
{
    [Fact]
    public void Only_private_addresses_are_told() =>
        PolicyCases.Fires(
            PrivateIpAddress.Definition,
            Statements.With("""{ "IpAddress": { "aws:SourceIp": ["10.1.0.0/16", "172.31.255.1/32", "192.168.0.1"] } }"""),
            "\"aws:SourceIp\""
        );

    [Fact]
    public void A_public_address_among_them_can_match() =>
        PolicyCases.IsSilent(
            PrivateIpAddress.Definition,
            Statements.With("""{ "IpAddress": { "aws:SourceIp": ["10.1.0.0/16", "203.0.113.0/24"] } }""")
        );

    [Fact]
    public void A_range_that_reaches_beyond_can_match() =>
        PolicyCases.IsSilent(
            PrivateIpAddress.Definition,
            Statements.With("""{ "IpAddress": { "aws:SourceIp": "172.16.0.0/11" } }""")
        );

    [Fact]
    public void The_address_inside_a_VPC_is_private() =>
        PolicyCases.IsSilent(
            PrivateIpAddress.Definition,
            Statements.With("""{ "IpAddress": { "aws:VpcSourceIp": "10.1.0.0/16" } }""")
        );

    [Fact]
    public void The_negated_operator_is_another_matter() =>
        PolicyCases.IsSilent(
            PrivateIpAddress.Definition,
            Statements.With("""{ "NotIpAddress": { "aws:SourceIp": "10.1.0.0/16" } }""")
        );
}
