using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Wiv.Catalog.Generator.Tests.Analyzers.Calls;

/// <summary>A call whose constants fit no row that grants its action is told; what is not constant may fit.</summary>
public sealed class CallGrantedElsewhereTests
{
    private const string Yaml = """
        catalog: Shop
        parameters:
          AccountId: { type: account-id }
        resources:
          Orders: { arn: "arn:aws:s3:::shop-orders/*" }
          Lists: { arn: "arn:aws:s3:::shop-orders" }
          Table: { arn: "arn:aws:dynamodb:*:{AccountId}:table/orders" }
          Queue: { arn: "arn:aws:sqs:*:{AccountId}:orders" }
        conditions:
          Day: { StringLike: { s3:prefix: "day/*" } }
        policies:
          ShopPolicy:
            permissions:
              - { action: "s3:GetObject", resource: Orders, why: Read the orders }
              - { action: "s3:PutObject", resource: Orders, why: Write the orders }
              - { action: "s3:ListBucket", resource: Lists, condition: Day, why: Count the orders of a day }
              - { action: ["dynamodb:GetItem", "dynamodb:Query"], resource: Table, why: Read the table }
              - { action: "sqs:SendMessage", resource: Queue, why: Pass the orders on }
        """;

    [Fact]
    public Task The_request_of_a_call_tells_its_resource() =>
        Run(
            """
            const string logs = "logs";
            await s3.{|WIV1102:PutObjectAsync|}(new PutObjectRequest { BucketName = "logs", Key = "x" });
            await s3.{|WIV1102:PutObjectAsync|}(new() { BucketName = logs, Key = given });
            await s3.{|WIV1102:GetObjectAsync|}("logs", "key");
            await s3.{|WIV1102:GetObjectAsync|}(key: given, bucketName: "logs");
            await s3.GetObjectAsync("shop-orders", given);
            await s3.GetObjectAsync(given, "key");
            await s3.PutObjectAsync(new PutObjectRequest { BucketName = given, Key = "x" });
            """
        );

    [Fact]
    public Task A_request_with_a_name_tells_too_unless_it_is_changed() =>
        Run(
            """
            var request = new PutObjectRequest { BucketName = "logs", Key = "x" };
            request.ContentBody = given + request.Key;
            await s3.{|WIV1102:PutObjectAsync|}(request);

            var changed = new PutObjectRequest { BucketName = "logs", Key = "x" };
            if (flag) { changed.BucketName = given; }
            await s3.PutObjectAsync(changed);

            var passed = new PutObjectRequest { BucketName = "logs", Key = "x" };
            Change(passed);
            await s3.PutObjectAsync(passed);

            var other = new PutObjectRequest { BucketName = "logs", Key = "x" };
            var alias = other;
            alias.BucketName = given;
            await s3.PutObjectAsync(other);

            var replaced = new PutObjectRequest { BucketName = "logs", Key = "x" };
            if (flag) { replaced = new PutObjectRequest { BucketName = "shop-orders" }; }
            await s3.PutObjectAsync(replaced);

            var later = new PutObjectRequest();
            later.BucketName = "logs";
            await s3.PutObjectAsync(later);

            static void Change(PutObjectRequest request) => request.BucketName = "shop-orders";
            """
        );

    [Fact]
    public Task A_text_that_is_constant_in_part_tells_what_it_can() =>
        Run(
            """
            await s3.{|WIV1102:GetObjectAsync|}($"logs-{given}", "key");
            await s3.{|WIV1102:GetObjectAsync|}("shop-" + given + "-logs", "key");
            await s3.GetObjectAsync($"shop-{given}", "key");
            await s3.GetObjectAsync($"{given}-logs", "key");
            """
        );

    [Fact]
    public Task What_is_no_name_of_a_bucket_tells_nothing() =>
        Run(
            """
            await s3.GetObjectAsync("arn:aws:s3:eu-west-1:123456789012:accesspoint/orders", "key");
            await s3.GetObjectAsync("orders-hrzrlukc5m36ft7okagglf3gmwluquse1b-s3alias", "key");
            """
        );

    [Fact]
    public Task Tables_and_queues_are_known_by_name_ARN_and_address() =>
        Run(
            """
            await dynamo.{|WIV1102:GetItemAsync|}("invoices", null);
            await dynamo.GetItemAsync("orders", null);
            await dynamo.GetItemAsync("arn:aws:dynamodb:eu-west-1:123456789012:table/orders", null);
            await dynamo.{|WIV1102:GetItemAsync|}("arn:aws:dynamodb:eu-west-1:123456789012:table/invoices", null);
            await dynamo.{|WIV1102:QueryAsync|}(new Amazon.DynamoDBv2.Model.QueryRequest("invoices"));
            await dynamo.QueryAsync(new Amazon.DynamoDBv2.Model.QueryRequest("invoices") { TableName = "orders" });
            await sqs.SendMessageAsync("https://sqs.eu-west-1.amazonaws.com/123456789012/orders", "");
            await sqs.{|WIV1102:SendMessageAsync|}("https://sqs.eu-west-1.amazonaws.com/123456789012/invoices", "");
            """
        );

    [Fact]
    public Task A_condition_on_a_key_that_is_named_as_a_property_is() =>
        Run(
            """
            await s3.{|WIV1102:ListObjectsV2Async|}(new ListObjectsV2Request { BucketName = "shop-orders", Prefix = "month/" });
            await s3.ListObjectsV2Async(new ListObjectsV2Request { BucketName = "shop-orders", Prefix = "day/1" });
            await s3.ListObjectsV2Async(new ListObjectsV2Request { BucketName = "shop-orders", Prefix = given });
            await s3.ListObjectsV2Async(new ListObjectsV2Request { BucketName = "shop-orders" });
            await s3.{|WIV1102:ListObjectsV2Async|}(new ListObjectsV2Request { Prefix = "month/" });
            """
        );

    [Theory]
    [InlineData(
        """await s3.{|WIV1102:GetObjectAsync|}("logs", "key");""",
        "'GetObjectAsync' needs 's3:GetObject' for bucketName 'logs' and key 'key', which no policy of the catalog grants; it is granted on 'arn:aws:s3:::shop-orders/*'"
    )]
    [InlineData(
        """await s3.{|WIV1102:ListObjectsV2Async|}(new ListObjectsV2Request { Prefix = "month/" });""",
        "'ListObjectsV2Async' needs 's3:ListBucket' for Prefix 'month/', which no policy of the catalog grants; it is granted on 'arn:aws:s3:::shop-orders' when StringLike s3:prefix = \"day/*\""
    )]
    public Task The_message_says_by_what_and_where_instead(string call, string message) =>
        Run(call, told => Assert.Equal(message, told.GetMessage(CultureInfo.InvariantCulture)));

    [Fact]
    public Task A_row_that_denies_it_there_is_named() =>
        CallTest.RunBody(
            """
            await s3.{|WIV1102:GetObjectAsync|}("shop-orders", "secret/x");
            await s3.GetObjectAsync("shop-orders", "x");
            """,
            """
            catalog: Shop
            resources:
              Orders: { arn: "arn:aws:s3:::shop-orders/*" }
              Secret: { arn: "arn:aws:s3:::shop-orders/secret/*" }
            policies:
              ShopPolicy:
                permissions:
                  - { action: "s3:GetObject", resource: Orders, why: Read the orders }
                  - { action: "s3:GetObject", resource: Secret, effect: Deny, why: Nobody reads what is secret }
            """,
            look: told => Assert.EndsWith("grants; a row denies it there", told.GetMessage(CultureInfo.InvariantCulture))
        );

    [Fact]
    public Task Nothing_is_told_of_signing() =>
        Run("""s3.GetPreSignedURL(new GetPreSignedUrlRequest { BucketName = "logs", Key = "x", Verb = HttpVerb.PUT });""");

    private static Task Run(string body, Action<Diagnostic>? look = null) => CallTest.RunBody(body, Yaml, look: look);
}
