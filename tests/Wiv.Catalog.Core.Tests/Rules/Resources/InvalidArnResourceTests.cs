using Wiv.Catalog.Core.Rules.Resources;

namespace Wiv.Catalog.Core.Tests.Rules.Resources;

/// <summary>An ARN that is written out has a format of its service.</summary>
public sealed class InvalidArnResourceTests
{
    [Theory]
    [InlineData("arn:aws:ec2:us-east-1:123456789012:instances/i-0")]
    [InlineData("arn:aws:dynamodb:us-east-1:123456789012:shop")]
    [InlineData("arn:aws:s3:::")]
    [InlineData("arn:aws:iam::123456789012:roles/x")]
    public void These_are_told(string arn) =>
        PolicyCases.Fires(
            InvalidArnResource.Definition,
            PolicyCases.Policy(PolicyCases.Allow("ec2:StartInstances", arn)),
            $"\"{arn}\""
        );

    [Theory]
    [InlineData("arn:aws:ec2:us-east-1:123456789012:instance/i-0")]
    [InlineData("arn:aws:ec2:*:*:instances/i-0")]
    [InlineData("arn:aws:ec2:us-east-1:123456789012:*")]
    [InlineData("arn:aws:ec2:us-east-1:123456789012:in*")]
    [InlineData("arn:aws:nothing:us-east-1:123456789012:x")]
    [InlineData("arn:aws:iam::123456789012:root")]
    [InlineData("arn:aws:s3:::shop/a:b")]
    [InlineData("arn:aws:cloudformation:us-east-1::type/resource/AWS-IAM-Role")]
    [InlineData("arn:aws:devops-guru:us-east-1:123456789012:/channels")]
    public void These_are_right(string arn) =>
        PolicyCases.IsSilent(InvalidArnResource.Definition, PolicyCases.Policy(PolicyCases.Allow("ec2:StartInstances", arn)));

    [Fact]
    public void The_nearest_format_is_shown() =>
        Assert.EndsWith(
            "; write it as 'arn:${Partition}:ec2:${Region}:${Account}:instance/${InstanceId}'",
            Assert
                .Single(
                    PolicyCases.Fires(
                        InvalidArnResource.Definition,
                        PolicyCases.Policy(
                            PolicyCases.Allow("ec2:StartInstances", "arn:aws:ec2:us-east-1:123456789012:instances/i-0")
                        ),
                        "\"arn:aws:ec2:us-east-1:123456789012:instances/i-0\""
                    )
                )
                .Message,
            StringComparison.Ordinal
        );
}
