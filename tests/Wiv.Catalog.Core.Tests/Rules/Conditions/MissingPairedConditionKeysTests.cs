using Wiv.Catalog.Core.Rules.Conditions;

namespace Wiv.Catalog.Core.Tests.Rules.Conditions;

public sealed class MissingPairedConditionKeysTests
{
    [Fact]
    public void An_address_alone_is_told() =>
        PolicyCases.Fires(
            MissingPairedConditionKeys.Definition,
            Statements.With("""{ "IpAddress": { "aws:VpcSourceIp": "10.0.0.0/16" } }"""),
            "\"aws:VpcSourceIp\""
        );

    [Fact]
    public void The_address_of_an_instance_alone_is_told() =>
        PolicyCases.Fires(
            MissingPairedConditionKeys.Definition,
            Statements.With("""{ "IpAddress": { "aws:Ec2InstanceSourcePrivateIPv4": "10.0.0.1" } }"""),
            "\"aws:Ec2InstanceSourcePrivateIPv4\""
        );

    [Fact]
    public void With_the_network_it_is_right() =>
        PolicyCases.IsSilent(
            MissingPairedConditionKeys.Definition,
            Statements.With(
                """{ "IpAddress": { "aws:VpcSourceIp": "10.0.0.0/16" }, "StringEquals": { "aws:sourcevpce": "vpce-1a2b3c4d" } }"""
            )
        );

    [Fact]
    public void A_public_address_needs_no_network() =>
        PolicyCases.IsSilent(
            MissingPairedConditionKeys.Definition,
            Statements.With("""{ "IpAddress": { "aws:SourceIp": "203.0.113.0/24" } }""")
        );
}
