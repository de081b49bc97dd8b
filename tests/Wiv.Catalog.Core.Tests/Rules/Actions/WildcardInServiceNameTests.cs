using Wiv.Catalog.Core.Rules.Actions;

namespace Wiv.Catalog.Core.Tests.Rules.Actions;

/// <summary>Services are named.</summary>
public sealed class WildcardInServiceNameTests
{
    [Theory]
    [InlineData("s*:GetObject", "*", "\"s*:GetObject\"")]
    [InlineData("*:*", "*", "\"*:*\"")]
    [InlineData("s3:GetObject", "arn:aws:s?:::shop", "\"arn:aws:s?:::shop\"")]
    [InlineData("s3:GetObject", "arn:aws:*:*:*:*", "\"arn:aws:*:*:*:*\"")]
    public void A_wildcard_in_the_service_is_told(string action, string resource, string place) =>
        PolicyCases.Fires(WildcardInServiceName.Definition, PolicyCases.Policy(PolicyCases.Allow(action, resource)), place);

    [Theory]
    [InlineData("*", "*")]
    [InlineData("s3:*", "arn:*:s3:*:*:*")]
    [InlineData("s3:*", "arn:aws:*")]
    public void Everything_and_wildcards_elsewhere_are_left_alone(string action, string resource) =>
        PolicyCases.IsSilent(WildcardInServiceName.Definition, PolicyCases.Policy(PolicyCases.Allow(action, resource)));
}
