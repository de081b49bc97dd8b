using Wiv.Catalog.Core.Rules.Conditions;

namespace Wiv.Catalog.Core.Tests.Rules.Conditions;

public sealed class ImproveIpRangeTests
{
    [Fact]
    public void Bits_behind_the_mask_are_told() =>
        PolicyCases.Fires(
            ImproveIpRange.Definition,
            Statements.With("""{ "NotIpAddress": { "aws:SourceIp": ["203.0.113.7/24", "2001:db8::1/32"] } }"""),
            "\"203.0.113.7/24\"",
            "\"2001:db8::1/32\""
        );

    [Fact]
    public void Zeros_behind_the_mask_are_right() =>
        PolicyCases.IsSilent(
            ImproveIpRange.Definition,
            Statements.With(
                """{ "IpAddress": { "aws:SourceIp": ["203.0.113.0/24", "203.0.113.7/32", "203.0.113.7", "0.0.0.0/0"] } }"""
            )
        );
}
