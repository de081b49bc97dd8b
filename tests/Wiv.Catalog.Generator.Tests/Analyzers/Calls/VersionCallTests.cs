namespace Wiv.Catalog.Generator.Tests.Analyzers.Calls;

/// <summary>A version in the request replaces the action: one of two is needed, and which, the request tells where it is seen.</summary>
public sealed class VersionCallTests
{
    private const string VersionsOnly = """
        catalog: Shop
        policies:
          ShopPolicy:
            permissions:
              - { action: ["s3:GetObjectVersion", "s3:DeleteObjectVersion", "s3:GetObjectVersionTagging"], resource: "*", why: Read the past }
              - { action: "s3:PutObject", resource: "*", why: Restore the past }
        """;

    private const string ObjectsOnly = """
        catalog: Shop
        policies:
          ShopPolicy:
            permissions:
              - { action: ["s3:GetObject", "s3:DeleteObject", "s3:GetObjectTagging"], resource: "*", why: Read the present }
              - { action: "s3:PutObject", resource: "*", why: Write the present }
        """;

    private const string Places = """
        catalog: Shop
        resources:
          Orders: { arn: "arn:aws:s3:::shop-orders/*" }
        policies:
          ShopPolicy:
            permissions:
              - { action: ["s3:GetObject", "s3:GetObjectVersion"], resource: Orders, why: Read the orders }
        """;

    [Fact]
    public Task A_version_needs_the_action_of_versions_alone() =>
        Run(
            """
            await s3.DeleteObjectAsync(new DeleteObjectRequest { BucketName = "orders", Key = "x", VersionId = given });
            await s3.DeleteObjectAsync("orders", "x", given);
            await s3.GetObjectAsync(new GetObjectRequest { BucketName = "orders", Key = "x", VersionId = "7" });
            await s3.GetObjectMetadataAsync("orders", "x", given);
            await s3.GetObjectTaggingAsync(new GetObjectTaggingRequest { BucketName = "orders", Key = "x", VersionId = given });
            await s3.CopyObjectAsync(new CopyObjectRequest { SourceVersionId = given });
            """,
            VersionsOnly
        );

    [Fact]
    public Task Without_a_version_the_action_of_objects_is_needed() =>
        Run(
            """
            await s3.{|WIV1101:DeleteObjectAsync|}(new DeleteObjectRequest { BucketName = "orders", Key = "x" });
            await s3.{|WIV1101:DeleteObjectAsync|}("orders", "x");
            await s3.{|WIV1101:DeleteObjectAsync|}("orders", "x", null);
            await s3.{|WIV1101:GetObjectMetadataAsync|}("orders", "x");
            await s3.{|WIV1101:CopyObjectAsync|}(new CopyObjectRequest { SourceBucket = "orders" });
            var request = new GetObjectRequest { BucketName = "orders" };
            await s3.{|WIV1101:GetObjectAsync|}(request);
            """,
            VersionsOnly
        );

    [Fact]
    public Task The_action_of_objects_does_not_grant_a_version() =>
        Run(
            """
            await s3.DeleteObjectAsync("orders", "x");
            await s3.GetObjectMetadataAsync("orders", "x");
            await s3.{|WIV1101:DeleteObjectAsync|}("orders", "x", given);
            await s3.{|WIV1101:GetObjectTaggingAsync|}(new GetObjectTaggingRequest { Key = "x", VersionId = given });
            await s3.{|WIV1101:CopyObjectAsync|}("orders", "x", given, "copies", "x");
            """,
            ObjectsOnly
        );

    [Theory]
    [InlineData(VersionsOnly)]
    [InlineData(ObjectsOnly)]
    public Task Of_a_request_that_is_not_seen_one_of_both_is_enough(string yaml) =>
        Run(
            """
            await s3.GetObjectAsync(seldom);
            await s3.DeleteObjectAsync("orders", "x", perhaps);
            var request = new GetObjectRequest { BucketName = "orders" };
            request.VersionId = given;
            await s3.GetObjectAsync(request);
            await s3.GetObjectAsync(new OwnRequest());
            Func<GetObjectRequest, System.Threading.CancellationToken, Task<GetObjectResponse>> get = s3.GetObjectAsync;
            """,
            yaml
        );

    [Fact]
    public Task Where_both_are_granted_elsewhere_it_is_told() =>
        Run(
            """
            await s3.{|WIV1102:GetObjectAsync|}("logs", "x");
            await s3.{|WIV1102:GetObjectAsync|}("logs", "x", given);
            await s3.{|WIV1102:GetObjectAsync|}("logs", "x", perhaps);
            await s3.GetObjectAsync("shop-orders", "x", perhaps);
            """,
            Places
        );

    private static Task Run(string body, string yaml) =>
        CallTest.Run(
            $$"""
            #nullable enable
            using System;
            using System.Threading.Tasks;
            using Amazon.S3;
            using Amazon.S3.Model;

            class OwnRequest : GetObjectRequest
            {
                public OwnRequest() => VersionId = "7";
            }

            class Service(IAmazonS3 s3)
            {
                async Task Run(string given, string? perhaps, GetObjectRequest seldom)
                {
                    {{body}}
                }
            }
            """,
            yaml,
            references: RealSdkTests.Sdk
        );
}
