using Wiv.Catalog.Core.Rules.Conditions;

namespace Wiv.Catalog.Core.Tests.Rules.Conditions;

public sealed class PrivateNotIpAddressTests
{
    [Fact]
    public void Only_private_addresses_are_told() =>
        PolicyCases.Fires(
            PrivateNotIpAddress.Definition,
            Statements.With("""{ "NotIpAddressIfExists": { "aws:SourceIp": "10.1.0.0/16" } }""", effect: """Deny"""),
            "\"aws:SourceIp\""
        );

    [Fact]
    public void A_public_address_among_them_can_match() =>
        PolicyCases.IsSilent(
            PrivateNotIpAddress.Definition,
            Statements.With("""{ "NotIpAddress": { "aws:SourceIp": ["10.1.0.0/16", "203.0.113.0/24"] } }""")
        );

    [Fact]
    public void The_plain_operator_is_another_matter() =>
        PolicyCases.IsSilent(
            PrivateNotIpAddress.Definition,
            Statements.With("""{ "IpAddress": { "aws:SourceIp": "10.1.0.0/16" } }""")
        );
}
