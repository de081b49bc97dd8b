using Wiv.Catalog.Core.Sdk;

namespace Wiv.Catalog.Core.Tests.Sdk;

/// <summary>Members of a request that replace the action: one of two is needed, and never both.</summary>
public sealed class SdkSwitchTests
{
    [Theory]
    [InlineData("Amazon.S3", "IAmazonS3", "DeleteObjectAsync", "s3:DeleteObject", "s3:DeleteObjectVersion")]
    [InlineData("Amazon.S3", "IAmazonS3", "GetObjectAsync", "s3:GetObject", "s3:GetObjectVersion")]
    [InlineData("Amazon.S3", "IAmazonS3", "GetObjectMetadataAsync", "s3:GetObject", "s3:GetObjectVersion")]
    [InlineData("Amazon.S3", "IAmazonS3", "GetObjectAttributesAsync", "s3:GetObject", "s3:GetObjectVersion")]
    [InlineData("Amazon.S3", "IAmazonS3", "GetObjectAclAsync", "s3:GetObjectAcl", "s3:GetObjectVersionAcl")]
    [InlineData("Amazon.S3", "IAmazonS3", "PutObjectAclAsync", "s3:PutObjectAcl", "s3:PutObjectVersionAcl")]
    [InlineData("Amazon.S3", "IAmazonS3", "GetObjectTaggingAsync", "s3:GetObjectTagging", "s3:GetObjectVersionTagging")]
    [InlineData("Amazon.S3", "IAmazonS3", "PutObjectTaggingAsync", "s3:PutObjectTagging", "s3:PutObjectVersionTagging")]
    [InlineData("Amazon.S3", "IAmazonS3", "DeleteObjectTaggingAsync", "s3:DeleteObjectTagging", "s3:DeleteObjectVersionTagging")]
    [InlineData("Amazon.S3.Transfer", "ITransferUtility", "DownloadAsync", "s3:GetObject", "s3:GetObjectVersion")]
    [InlineData(
        "Amazon.Extensions.S3.Encryption",
        "AmazonS3EncryptionClientV2",
        "GetObjectAsync",
        "s3:GetObject",
        "s3:GetObjectVersion"
    )]
    public void A_version_decides(string @namespace, string type, string name, string without, string with)
    {
        SdkMethod method = SdkReference.Find(@namespace, type)!.Find(name)!;

        Assert.Equal("VersionId", method.DecidedBy);
        Assert.Equal([without, with], method.NeedsOneOf);
        Assert.Empty(method.Needs.Concat(method.MayNeed).Intersect([without, with]));
        Assert.Equal([without], method.DecidedFor(hasMember: false).Needs);
        Assert.Equal([with], method.DecidedFor(hasMember: true).Needs);
    }

    [Theory]
    [InlineData("CopyObjectAsync")]
    [InlineData("CopyPartAsync")]
    public void Of_a_copy_the_version_of_the_source_decides(string name)
    {
        SdkMethod method = SdkReference.Find("Amazon.S3", "IAmazonS3")!.Find(name)!;

        Assert.Equal("SourceVersionId", method.DecidedBy);
        Assert.Equal(["s3:PutObject", "s3:GetObjectVersion"], method.DecidedFor(hasMember: true).Needs);
    }

    [Theory]
    [InlineData("Amazon.S3", "IAmazonS3", "DeleteObjectsAsync", "s3:DeleteObject s3:DeleteObjectVersion")]
    [InlineData(
        "Amazon.SimpleEmailV2",
        "IAmazonSimpleEmailServiceV2",
        "SendEmailAsync",
        "ses:SendEmail ses:SendRawEmail ses:SendTemplatedEmail"
    )]
    public void What_lies_deeper_in_the_request_is_not_looked_at(string @namespace, string type, string name, string actions)
    {
        SdkMethod method = SdkReference.Find(@namespace, type)!.Find(name)!;

        Assert.Empty(method.DecidedBy);
        Assert.Empty(method.Needs);
        Assert.Equal(actions.Split(' '), method.NeedsOneOf);
    }
}
