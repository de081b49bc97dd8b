using Wiv.Catalog.Core.Rules.Resources;

namespace Wiv.Catalog.Core.Tests.Rules.Resources;

/// <summary>Buckets have no account.</summary>
public sealed class ArnAccountNotAllowedTests
{
    [Theory]
    [InlineData("arn:aws:s3::123456789012:shop/*")]
    [InlineData("arn:aws:route53::123456789012:hostedzone/Z1")]
    public void These_are_told(string arn) =>
        PolicyCases.Fires(
            ArnAccountNotAllowed.Definition,
            PolicyCases.Policy(PolicyCases.Allow("s3:GetObject", arn)),
            $"\"{arn}\""
        );

    [Theory]
    [InlineData("arn:aws:s3:::shop")]
    [InlineData("arn:aws:s3::*:shop")]
    [InlineData("arn:aws:s3:us-east-1:123456789012:accesspoint/a")]
    [InlineData("arn:aws:ec2:us-east-1:123456789012:snapshot/snap-0")]
    [InlineData("arn:aws:iam::123456789012:role/x")]
    public void These_are_right(string arn) =>
        PolicyCases.IsSilent(ArnAccountNotAllowed.Definition, PolicyCases.Policy(PolicyCases.Allow("s3:GetObject", arn)));
}
