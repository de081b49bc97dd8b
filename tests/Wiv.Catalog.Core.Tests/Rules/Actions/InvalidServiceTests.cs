using Wiv.Catalog.Core.Rules.Actions;

namespace Wiv.Catalog.Core.Tests.Rules.Actions;

/// <summary>Prefixes of condition keys.</summary>
public sealed class InvalidServiceTests
{
    [Fact]
    public void A_key_of_a_service_that_does_not_exist_is_told() =>
        Assert.EndsWith(
            "; did you mean 'dynamodb:LeadingKeys'?",
            Assert
                .Single(PolicyCases.Fires(InvalidService.Definition, Policy("dyanmodb:LeadingKeys"), "\"dyanmodb:LeadingKeys\""))
                .Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("aws:SourceIp")]
    [InlineData("s3:nothing")]
    [InlineData("S3:prefix")]
    [InlineData("saml:sub")]
    [InlineData("token.actions.githubusercontent.com:sub")]
    [InlineData("oidc.eks.us-east-1.amazonaws.com/id/0123:aud")]
    [InlineData("deepracer:UserToken")]
    [InlineData("nocolon")]
    [InlineData("")]
    public void Known_services_and_providers_are_left_alone(string key) =>
        PolicyCases.IsSilent(InvalidService.Definition, Policy(key));

    private static string Policy(string key) =>
        PolicyCases.Policy(PolicyCases.Allow("s3:GetObject", "*", $$"""  "Condition": { "StringEquals": { "{{key}}": "a" } }"""));
}
