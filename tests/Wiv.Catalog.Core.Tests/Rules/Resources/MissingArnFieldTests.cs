using Wiv.Catalog.Core.Rules.Resources;

namespace Wiv.Catalog.Core.Tests.Rules.Resources;

/// <summary>An ARN has six fields.</summary>
public sealed class MissingArnFieldTests
{
    [Theory]
    [InlineData("arn")]
    [InlineData("arn:aws:s3")]
    [InlineData("arn:aws:s3::shop")]
    [InlineData("arn:aws:iam::${aws:PrincipalAccount}")]
    public void These_are_told(string arn) =>
        PolicyCases.Fires(MissingArnField.Definition, PolicyCases.Policy(PolicyCases.Allow("s3:GetObject", arn)), $"\"{arn}\"");

    [Theory]
    [InlineData("*")]
    [InlineData("arn:aws:s3:::shop")]
    [InlineData("arn:aws:sns:us-east-1:123456789012:a:b")]
    [InlineData("shop")]
    [InlineData("arn:aws:iam::${aws:PrincipalAccount}:role/x")]
    public void These_are_right(string arn) =>
        PolicyCases.IsSilent(MissingArnField.Definition, PolicyCases.Policy(PolicyCases.Allow("s3:GetObject", arn)));
}
