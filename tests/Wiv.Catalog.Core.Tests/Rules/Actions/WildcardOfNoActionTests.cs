using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Rules.Actions;

namespace Wiv.Catalog.Core.Tests.Rules.Actions;

/// <summary>Wildcards of nothing.</summary>
public sealed class WildcardOfNoActionTests
{
    [Theory]
    [InlineData("s3:Descibe*", "; did you mean 's3:Describe*'?")]
    [InlineData("s3:Nothing*Here", "")]
    public void A_wildcard_of_nothing_is_told_with_the_date(string action, string end) =>
        Assert.EndsWith($"(AWS reference {AwsReference.Date}){end}", Message(action), StringComparison.Ordinal);

    [Fact]
    public void A_wildcard_of_what_is_gone_is_told_so() =>
        Assert.Contains(
            "any more: cloud9:ValidateEnvironmentName was last there on ",
            Message("cloud9:ValidateEnv*"),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("s3:Describe*")]
    [InlineData("ebs:List*")]
    [InlineData("nothing:Get*")]
    [InlineData("s3:Nothing")]
    [InlineData("*")]
    public void Others_are_left_alone(string action) =>
        PolicyCases.IsSilent(WildcardOfNoAction.Definition, PolicyCases.Policy(PolicyCases.Allow(action)));

    private static string Message(string action) =>
        Assert
            .Single(
                PolicyCases.Fires(WildcardOfNoAction.Definition, PolicyCases.Policy(PolicyCases.Allow(action)), $"\"{action}\"")
            )
            .Message;
}
