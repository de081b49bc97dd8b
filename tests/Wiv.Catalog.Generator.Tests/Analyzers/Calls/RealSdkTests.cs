using Amazon.DynamoDBv2;
using Amazon.EC2;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.SecurityToken;
using Microsoft.CodeAnalysis;

namespace Wiv.Catalog.Generator.Tests.Analyzers.Calls;

/// <summary>The packages of the SDK themselves, as projects reference them.</summary>
public sealed class RealSdkTests
{
    /// <summary>The SDK.</summary>
    public static IReadOnlyList<MetadataReference> Sdk { get; } =
    [
        .. new[]
        {
            typeof(AmazonWebServiceRequest),
            typeof(IAmazonS3),
            typeof(IAmazonEC2),
            typeof(IAmazonDynamoDB),
            typeof(IAmazonSecurityTokenService),
        }.Select(type => MetadataReference.CreateFromFile(type.Assembly.Location)),
    ];

    [Fact]
    public Task Clients_requests_and_paginators_are_known() =>
        Run(
            """
            await s3.{|WIV1101:ListObjectsV2Async|}(new ListObjectsV2Request { BucketName = "orders" });
            await s3.GetObjectAsync("orders", "key");
            s3.{|WIV1101:DeleteObjectAsync|}("orders", "key").Wait();
            await foreach (var _ in ec2.Paginators.DescribeInstances(new DescribeInstancesRequest()).Reservations) { }
            ec2.Paginators.{|WIV1101:GetIpamPoolCidrs|}(new GetIpamPoolCidrsRequest());
            await ec2.{|WIV1101:StopInstancesAsync|}(new StopInstancesRequest());
            await dynamo.{|WIV1101:GetItemAsync|}("orders", new Dictionary<string, Amazon.DynamoDBv2.Model.AttributeValue>());
            Func<PutObjectRequest, System.Threading.CancellationToken, Task<PutObjectResponse>> put = s3.PutObjectAsync;
            Func<DeleteObjectRequest, System.Threading.CancellationToken, Task<DeleteObjectResponse>> delete = s3.{|WIV1101:DeleteObjectAsync|};
            """
        );

    [Fact]
    public Task Nothing_that_sends_nothing_is_told() =>
        Run(
            """
            using var client = new AmazonS3Client();
            client.Config.Validate();
            s3.GetPreSignedURL(new GetPreSignedUrlRequest { BucketName = "logs", Key = "x", Verb = HttpVerb.PUT });
            Console.WriteLine(new PutObjectRequest().ToString());
            await Task.Yield();
            """
        );

    private static Task Run(string body) =>
        CallTest.Run(
            $$"""
            using System;
            using System.Collections.Generic;
            using System.Threading.Tasks;
            using Amazon.DynamoDBv2;
            using Amazon.EC2;
            using Amazon.EC2.Model;
            using Amazon.S3;
            using Amazon.S3.Model;

            class Service(IAmazonS3 s3, AmazonEC2Client ec2, IAmazonDynamoDB dynamo)
            {
                object Used => new object[] { s3, ec2, dynamo };

                async Task Run()
                {
                    {{body}}
                }
            }
            """,
            references: Sdk
        );
}
