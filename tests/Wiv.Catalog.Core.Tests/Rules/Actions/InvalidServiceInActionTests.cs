using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Rules.Actions;

namespace Wiv.Catalog.Core.Tests.Rules.Actions;

/// <summary>Prefixes that no service has.</summary>
public sealed class InvalidServiceInActionTests
{
    [Theory]
    [InlineData("dyanmodb:PutItem", "; did you mean 'dynamodb:PutItem'?")]
    [InlineData("opensearchservice:Describe*", "; did you mean 'es:Describe*'?")]
    [InlineData("nothinglikeit:DoIt", "")]
    [InlineData("elastic-inference:TagResource", "")]
    public void An_unknown_prefix_is_told_with_the_date_and_what_was_meant(string action, string end) =>
        Assert.EndsWith(
            $"(AWS reference {AwsReference.Date}){end}",
            Assert
                .Single(
                    PolicyCases.Fires(
                        InvalidServiceInAction.Definition,
                        PolicyCases.Policy(PolicyCases.Allow(action)),
                        $"\"{action}\""
                    )
                )
                .Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("s3:Nothing")]
    [InlineData("S3:GetObject")]
    [InlineData("deeplens:*")]
    [InlineData("s*:GetObject")]
    [InlineData("*")]
    [InlineData("GetObject")]
    public void Known_retired_and_malformed_prefixes_are_left_alone(string action) =>
        PolicyCases.IsSilent(InvalidServiceInAction.Definition, PolicyCases.Policy(PolicyCases.Allow(action)));
}
