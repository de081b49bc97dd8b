using Wiv.Catalog.Core.Rules.Resources;

namespace Wiv.Catalog.Core.Tests.Rules.Resources;

/// <summary>What a customer owns has an account.</summary>
public sealed class MissingArnAccountTests
{
    [Theory]
    [InlineData("arn:aws:iam:::role/x")]
    [InlineData("arn:aws:dynamodb:us-east-1::table/a")]
    [InlineData("arn:aws:resource-explorer-2:*::view/AWSServiceViewForShops/service-view")]
    [InlineData("arn:aws:kms:*::key/*")]
    public void These_are_told(string arn) =>
        PolicyCases.Fires(MissingArnAccount.Definition, PolicyCases.Policy(PolicyCases.Allow("s3:GetObject", arn)), $"\"{arn}\"");

    [Theory]
    [InlineData("arn:aws:iam::*:role/x")]
    [InlineData("arn:aws:iam::aws:policy/x")]
    [InlineData("arn:aws:ssm:*::document/AWS-RunShellScript")]
    [InlineData("arn:aws:cloudformation:us-east-1::type/resource/AWS-IAM-Role")]
    [InlineData("arn:aws:s3:::shop")]
    [InlineData("arn:*:kms:*:::*")]
    [InlineData("arn:aws:kms:*::*")]
    [InlineData("arn:aws:sqs:us-east-1::*")]
    [InlineData("arn:aws:resource-explorer-2:*:*:view/shop/service-view")]
    public void These_are_right(string arn) =>
        PolicyCases.IsSilent(MissingArnAccount.Definition, PolicyCases.Policy(PolicyCases.Allow("s3:GetObject", arn)));
}
