using Wiv.Catalog.Core.Rules.Resources;

namespace Wiv.Catalog.Core.Tests.Rules.Resources;

/// <summary>An account is twelve digits.</summary>
public sealed class InvalidArnAccountTests
{
    [Theory]
    [InlineData("arn:aws:sqs:us-east-1:12345678901:a")]
    [InlineData("arn:aws:sqs:us-east-1:ACCOUNT_ID:a")]
    [InlineData("arn:aws:sqs:us-east-1:1234-5678-9012:a")]
    public void These_are_told(string arn) =>
        PolicyCases.Fires(InvalidArnAccount.Definition, PolicyCases.Policy(PolicyCases.Allow("s3:GetObject", arn)), $"\"{arn}\"");

    [Theory]
    [InlineData("arn:aws:sqs:us-east-1:123456789012:a")]
    [InlineData("arn:aws:sqs:us-east-1:*:a")]
    [InlineData("arn:aws:sqs:us-east-1:1234*:a")]
    [InlineData("arn:aws:s3:::shop")]
    [InlineData("arn:aws:iam::aws:policy/ReadOnlyAccess")]
    [InlineData("arn:aws:iam::${aws:PrincipalAccount}:role/x")]
    public void These_are_right(string arn) =>
        PolicyCases.IsSilent(InvalidArnAccount.Definition, PolicyCases.Policy(PolicyCases.Allow("s3:GetObject", arn)));
}
