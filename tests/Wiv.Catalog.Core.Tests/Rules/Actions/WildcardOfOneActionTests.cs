using Wiv.Catalog.Core.Rules.Actions;

namespace Wiv.Catalog.Core.Tests.Rules.Actions;

/// <summary>Wildcards that save nothing.</summary>
public sealed class WildcardOfOneActionTests
{
    [Theory]
    [InlineData("compute-optimizer:Describe*", "compute-optimizer:DescribeRecommendationExportJobs")]
    [InlineData("s3:GetObjectTorren?", "s3:GetObjectTorrent")]
    public void The_only_action_is_offered(string pattern, string action) =>
        Assert.Equal(
            action,
            Assert
                .Single(
                    PolicyCases.Fires(
                        WildcardOfOneAction.Definition,
                        PolicyCases.Policy(PolicyCases.Allow(pattern)),
                        $"\"{pattern}\""
                    )
                )
                .Suggestion
        );

    [Theory]
    [InlineData("s3:Get*")]
    [InlineData("s3:GetObjectTorrent")]
    [InlineData("s3:Nothing*")]
    [InlineData("execute-api:*")]
    [InlineData("*")]
    public void Others_are_left_alone(string action) =>
        PolicyCases.IsSilent(WildcardOfOneAction.Definition, PolicyCases.Policy(PolicyCases.Allow(action)));
}
