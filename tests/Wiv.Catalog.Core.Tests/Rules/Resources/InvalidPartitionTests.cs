using Wiv.Catalog.Core.Rules.Resources;

namespace Wiv.Catalog.Core.Tests.Rules.Resources;

/// <summary>The partitions that there are.</summary>
public sealed class InvalidPartitionTests
{
    [Theory]
    [InlineData("arn:amazon:s3:::shop")]
    [InlineData("arn::s3:::shop")]
    [InlineData("arn:AWS:s3:::shop")]
    public void These_are_told(string arn) =>
        PolicyCases.Fires(InvalidPartition.Definition, PolicyCases.Policy(PolicyCases.Allow("s3:GetObject", arn)), $"\"{arn}\"");

    [Theory]
    [InlineData("arn:aws:s3:::shop")]
    [InlineData("arn:aws-cn:s3:::shop")]
    [InlineData("arn:aws-us-gov:s3:::shop")]
    [InlineData("arn:*:s3:::shop")]
    [InlineData("arn:aws*:s3:::shop")]
    [InlineData("arn:${aws:x}:s3:::shop")]
    public void These_are_right(string arn) =>
        PolicyCases.IsSilent(InvalidPartition.Definition, PolicyCases.Policy(PolicyCases.Allow("s3:GetObject", arn)));
}
