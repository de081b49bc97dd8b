namespace Wiv.Catalog.Generator.Tests.Analyzers.Calls;

/// <summary>Helpers above the clients need what the operations need that they call.</summary>
public sealed class SdkHelperTests
{
    [Fact]
    public Task Transfers_need_what_they_move_with() =>
        Run(
            """
            await transfer.UploadAsync(new TransferUtilityUploadRequest { BucketName = "orders", Key = "key" });
            await transfer.{|WIV1101:DownloadDirectoryAsync|}("orders", "day/", "/tmp");
            """
        );

    [Fact]
    public Task The_object_and_the_document_model_need_what_they_read_and_write_with() =>
        Run(
            """
            await context.{|WIV1101:LoadAsync|}<Order>("id");
            await context.{|WIV1101:SaveAsync|}(new Order());
            await table.{|WIV1101:GetItemAsync|}("id");
            """
        );

    [Fact]
    public Task Methods_that_are_named_otherwise_than_their_actions_are_known() =>
        Run(
            """
            await s3.{|WIV1101:ListBucketsAsync|}();
            await s3.{|WIV1101:DeleteObjectsAsync|}(new DeleteObjectsRequest());
            await s3.InitiateMultipartUploadAsync(new InitiateMultipartUploadRequest());
            await dynamo.{|WIV1101:BatchExecuteStatementAsync|}(new Amazon.DynamoDBv2.Model.BatchExecuteStatementRequest());
            """
        );

    private static Task Run(string body) =>
        CallTest.Run(
            $$"""
            using System.Threading.Tasks;
            using Amazon.DynamoDBv2;
            using Amazon.DynamoDBv2.DataModel;
            using Amazon.DynamoDBv2.DocumentModel;
            using Amazon.S3;
            using Amazon.S3.Model;
            using Amazon.S3.Transfer;

            class Order { }

            class Service(IAmazonS3 s3, IAmazonDynamoDB dynamo, ITransferUtility transfer, IDynamoDBContext context, ITable table)
            {
                object Used => new object[] { s3, dynamo, transfer, context, table };

                async Task Run()
                {
                    {{body}}
                }
            }
            """,
            references: RealSdkTests.Sdk
        );
}
