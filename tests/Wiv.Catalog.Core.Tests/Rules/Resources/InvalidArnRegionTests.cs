using Wiv.Catalog.Core.Rules.Resources;

namespace Wiv.Catalog.Core.Tests.Rules.Resources;

/// <summary>The regions that there are.</summary>
public sealed class InvalidArnRegionTests
{
    [Theory]
    [InlineData("arn:aws:sqs:us-esat-1:123456789012:a")]
    [InlineData("arn:aws:sqs:US-EAST-1:123456789012:a")]
    [InlineData("arn:aws:sqs:us-east-1a:123456789012:a")]
    public void These_are_told(string arn) =>
        PolicyCases.Fires(InvalidArnRegion.Definition, PolicyCases.Policy(PolicyCases.Allow("s3:GetObject", arn)), $"\"{arn}\"");

    [Theory]
    [InlineData("arn:aws:sqs:us-east-1:123456789012:a")]
    [InlineData("arn:aws:sqs:*:123456789012:a")]
    [InlineData("arn:aws:sqs:us-*:123456789012:a")]
    [InlineData("arn:aws:sqs::123456789012:a")]
    [InlineData("arn:aws:sqs:${aws:RequestedRegion}:123456789012:a")]
    [InlineData("arn:aws:nothing:earth:123456789012:a")]
    public void These_are_right(string arn) =>
        PolicyCases.IsSilent(InvalidArnRegion.Definition, PolicyCases.Policy(PolicyCases.Allow("s3:GetObject", arn)));
}
