using Wiv.Catalog.Core.Rules.Resources;

namespace Wiv.Catalog.Core.Tests.Rules.Resources;

/// <summary>Global services have no region.</summary>
public sealed class ArnRegionNotAllowedTests
{
    [Theory]
    [InlineData("arn:aws:iam:us-east-1:123456789012:role/x")]
    [InlineData("arn:aws:s3:us-east-1::shop")]
    [InlineData("arn:aws:route53:us-east-1::hostedzone/Z1")]
    public void These_are_told(string arn) =>
        PolicyCases.Fires(
            ArnRegionNotAllowed.Definition,
            PolicyCases.Policy(PolicyCases.Allow("s3:GetObject", arn)),
            $"\"{arn}\""
        );

    [Theory]
    [InlineData("arn:aws:iam::123456789012:role/x")]
    [InlineData("arn:aws:iam:*:123456789012:role/x")]
    [InlineData("arn:aws:sqs:us-east-1:123456789012:a")]
    [InlineData("arn:aws:s3:us-east-1:123456789012:accesspoint/a")]
    [InlineData("arn:aws:iam:us-east-1:123456789012:nothing/x")]
    public void These_are_right(string arn) =>
        PolicyCases.IsSilent(ArnRegionNotAllowed.Definition, PolicyCases.Policy(PolicyCases.Allow("s3:GetObject", arn)));
}
