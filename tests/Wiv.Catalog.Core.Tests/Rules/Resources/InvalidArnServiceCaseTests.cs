using Wiv.Catalog.Core.Rules.Resources;

namespace Wiv.Catalog.Core.Tests.Rules.Resources;

/// <summary>Case counts in ARNs.</summary>
public sealed class InvalidArnServiceCaseTests
{
    [Theory]
    [InlineData("arn:aws:S3:::shop")]
    [InlineData("arn:aws:DynamoDB:us-east-1:123456789012:table/a")]
    public void These_are_told(string arn) =>
        PolicyCases.Fires(
            InvalidArnServiceCase.Definition,
            PolicyCases.Policy(PolicyCases.Allow("s3:GetObject", arn)),
            $"\"{arn}\""
        );

    [Theory]
    [InlineData("arn:aws:s3:::Shop")]
    [InlineData("arn:aws:S3")]
    [InlineData("*")]
    public void These_are_right(string arn) =>
        PolicyCases.IsSilent(InvalidArnServiceCase.Definition, PolicyCases.Policy(PolicyCases.Allow("s3:GetObject", arn)));
}
