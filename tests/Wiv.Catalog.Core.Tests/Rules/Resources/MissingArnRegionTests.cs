using Wiv.Catalog.Core.Rules.Resources;

namespace Wiv.Catalog.Core.Tests.Rules.Resources;

/// <summary>Regional services have a region.</summary>
public sealed class MissingArnRegionTests
{
    [Theory]
    [InlineData("arn:aws:sqs::123456789012:a")]
    [InlineData("arn:aws:ec2:::instance/*")]
    public void These_are_told(string arn) =>
        PolicyCases.Fires(MissingArnRegion.Definition, PolicyCases.Policy(PolicyCases.Allow("s3:GetObject", arn)), $"\"{arn}\"");

    [Theory]
    [InlineData("arn:aws:sqs:*:123456789012:a")]
    [InlineData("arn:aws:s3:::shop")]
    [InlineData("arn:aws:iam::123456789012:role/x")]
    [InlineData("arn:aws:s3::123456789012:accesspoint/a")]
    [InlineData("arn:aws:nothing::123456789012:a")]
    [InlineData("arn:aws:ec2::123456789012:nothing/a")]
    public void These_are_right(string arn) =>
        PolicyCases.IsSilent(MissingArnRegion.Definition, PolicyCases.Policy(PolicyCases.Allow("s3:GetObject", arn)));
}
