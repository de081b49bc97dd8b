using Wiv.Catalog.Core.Rules.Actions;

namespace Wiv.Catalog.Core.Tests.Rules.Actions;

/// <summary>Actions of services that are gone.</summary>
public sealed class RetiredServiceActionTests
{
    [Theory]
    [InlineData("deeplens:*", "")]
    [InlineData("zocalo:Describe*", "; it was replaced by 'workdocs'")]
    public void An_action_of_a_service_that_is_gone_is_told(string action, string end) =>
        Assert.EndsWith(
            end,
            Assert
                .Single(
                    PolicyCases.Fires(
                        RetiredServiceAction.Definition,
                        PolicyCases.Policy(PolicyCases.Allow(action)),
                        $"\"{action}\""
                    )
                )
                .Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("s3:GetObject")]
    [InlineData("nothing:Get")]
    [InlineData("elastic-inference:TagResource")]
    [InlineData("*")]
    public void Others_are_left_alone(string action) =>
        PolicyCases.IsSilent(RetiredServiceAction.Definition, PolicyCases.Policy(PolicyCases.Allow(action)));
}
