using Wiv.Catalog.Core.Rules.Actions;

namespace Wiv.Catalog.Core.Tests.Rules.Actions;

/// <summary>Wildcards that look like reading.</summary>
public sealed class ReadWildcardThatWritesTests
{
    [Fact]
    public void What_a_wildcard_writes_is_named() =>
        Assert.Equal(
            "'backup:List*' looks read-only but includes backup:ListIndexedRecoveryPointsForSearch (permissions management)",
            Assert
                .Single(
                    PolicyCases.Fires(
                        ReadWildcardThatWrites.Definition,
                        PolicyCases.Policy(PolicyCases.Allow("backup:List*")),
                        "\"backup:List*\""
                    )
                )
                .Message
        );

    [Theory]
    [InlineData("ec2:Describe*")]
    [InlineData("ec2:*")]
    [InlineData("billing:GetResourcePolicy")]
    [InlineData("nothing:Get*")]
    public void Wildcards_that_only_read_or_do_not_look_so_are_left_alone(string action) =>
        PolicyCases.IsSilent(ReadWildcardThatWrites.Definition, PolicyCases.Policy(PolicyCases.Allow(action)));

    [Theory]
    [InlineData("iot:List*")]
    [InlineData("bcm-pricing-calculator:List*")]
    [InlineData("aidevops:Describe*")]
    public void A_list_is_no_write_whatever_its_level(string action) =>
        PolicyCases.IsSilent(ReadWildcardThatWrites.Definition, PolicyCases.Policy(PolicyCases.Allow(action)));

    [Theory]
    [InlineData("bedrock-agentcore:Get*")]
    [InlineData("elasticmapreduce:Get*")]
    [InlineData("glue:Describe*")]
    public void What_lets_somebody_in_is_told(string action) =>
        PolicyCases.Fires(ReadWildcardThatWrites.Definition, PolicyCases.Policy(PolicyCases.Allow(action)), $"\"{action}\"");

    [Fact]
    public void Deny_takes_nothing_in() =>
        PolicyCases.IsSilent(
            ReadWildcardThatWrites.Definition,
            PolicyCases.Policy("""{ "Effect": "Deny", "Action": "billing:Get*", "Resource": "*" }""")
        );
}
