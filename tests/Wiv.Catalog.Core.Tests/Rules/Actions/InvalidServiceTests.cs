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

    [Theory]
    [InlineData(
        "arn:aws:dyanmodb:eu-central-1:123456789012:table/orders",
        "; did you mean 'arn:aws:dynamodb:eu-central-1:123456789012:table/orders'?"
    )]
    [InlineData("arn:aws:nosuchthing:*:*:*", "")]
    public void An_ARN_of_a_service_that_does_not_exist_is_told(string arn, string ending) =>
        Assert.EndsWith(
            $"so no resource has the ARN '{arn}'{ending}",
            Assert
                .Single(
                    PolicyCases.Fires(
                        InvalidService.Definition,
                        PolicyCases.Policy(PolicyCases.Allow("s3:GetObject", arn)),
                        $"\"{arn}\""
                    )
                )
                .Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("arn:aws:S3:::shop")]
    [InlineData("arn:aws:catalog:us-east-1:123456789012:product/p")]
    [InlineData("arn:aws:route53-recovery-control::123456789012:controlpanel/p")]
    [InlineData("arn:aws:deepracer:*:*:model/*")]
    [InlineData("arn:aws:dyn*:*:*:*")]
    [InlineData("arn:aws:${Vendor}:*:*:*")]
    [InlineData("arn:aws::")]
    public void Services_of_ARNs_that_are_known_or_open_are_left_alone(string arn) =>
        PolicyCases.IsSilent(InvalidService.Definition, PolicyCases.Policy(PolicyCases.Allow("s3:GetObject", arn)));

    private static string Policy(string key) =>
        PolicyCases.Policy(PolicyCases.Allow("s3:GetObject", "*", $$"""  "Condition": { "StringEquals": { "{{key}}": "a" } }"""));
}
