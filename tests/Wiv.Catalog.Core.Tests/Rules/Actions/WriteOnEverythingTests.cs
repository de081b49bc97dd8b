using Wiv.Catalog.Core.Rules.Actions;

namespace Wiv.Catalog.Core.Tests.Rules.Actions;

/// <summary>Write access to every resource.</summary>
public sealed class WriteOnEverythingTests
{
    [Fact]
    public void Writing_that_could_be_narrowed_is_told_with_the_ARNs() =>
        Assert.Equal(
            "'events:DeleteApiDestination' writes to every resource; name them: arn:${Partition}:events:${Region}:${Account}:api-destination/${ApiDestinationName}",
            Assert
                .Single(
                    PolicyCases.Fires(
                        WriteOnEverything.Definition,
                        PolicyCases.Policy(PolicyCases.Allow("events:DeleteApiDestination")),
                        "\"events:DeleteApiDestination\""
                    )
                )
                .Message
        );

    [Theory]
    [InlineData("trustedadvisor:RefreshCheck")]
    [InlineData("rds:CreateDBSnapshot")]
    [InlineData("sqs:Send*")]
    public void Others_are_told_too(string action) =>
        PolicyCases.Fires(WriteOnEverything.Definition, PolicyCases.Policy(PolicyCases.Allow(action)), $"\"{action}\"");

    [Theory]
    [InlineData("rds:CreateDBSnapshot", "arn:aws:rds:*:*:db:shop", "")]
    [InlineData("rds:CreateDBSnapshot", "*", "\"Condition\": { \"Bool\": { \"aws:SecureTransport\": \"true\" } }")]
    [InlineData("ec2:Describe*", "*", "")]
    [InlineData("ce:CreateAnomalySubscription", "*", "")]
    [InlineData("ce:TagResource", "*", "")]
    [InlineData("billing:Get*", "*", "")]
    [InlineData("*", "*", "")]
    public void What_is_narrow_reads_or_takes_no_resource_is_left_alone(string action, string resource, string rest) =>
        PolicyCases.IsSilent(WriteOnEverything.Definition, PolicyCases.Policy(PolicyCases.Allow(action, resource, rest)));
}
