using System.Globalization;
using Microsoft.CodeAnalysis.Testing;

namespace Wiv.Catalog.Generator.Tests.Analyzers.Calls;

/// <summary>What the catalog does not grant is told at the name of the method that needs it.</summary>
public sealed class UngrantedCallTests
{
    [Fact]
    public Task A_call_is_told_through_the_interface_and_the_client_with_and_without_Async() =>
        CallTest.RunBody(
            """
            await s3.{|WIV1101:ListObjectsV2Async|}(new ListObjectsV2Request());
            await client.{|WIV1101:DeleteObjectAsync|}(given, given);
            client.{|WIV1101:DeleteObject|}(given, given);
            await (s3 as IAmazonS3)?.{|WIV1101:DeleteObjectAsync|}(given, given);
            await s3.GetObjectAsync(new GetObjectRequest());
            client.GetObject(new GetObjectRequest());
            await ec2.DescribeInstancesAsync();
            await ec2.{|WIV1101:StopInstancesAsync|}();
            """
        );

    [Fact]
    public Task A_paginator_needs_what_its_operation_needs() =>
        CallTest.RunBody(
            """
            ec2.Paginators.DescribeInstances(null);
            ec2.Paginators.{|WIV1101:GetIpamPoolCidrs|}(null);
            """
        );

    [Fact]
    public Task Clients_of_all_kinds_are_told() =>
        CallTest.Run(
            """
            using System.Threading.Tasks;
            using Amazon.S3;

            interface IOurS3 : IAmazonS3;

            class OurClient : AmazonS3Client
            {
                public override Task<object> DeleteObjectAsync(string bucketName, string key, System.Threading.CancellationToken cancellationToken = default) =>
                    base.{|WIV1101:DeleteObjectAsync|}(bucketName, key, cancellationToken);

                public Task Own() => {|WIV1101:DeleteObjectAsync|}("", "");
            }

            class Wrapper<T>(T inner, IOurS3 ours, OurClient client) where T : IAmazonS3
            {
                private readonly IAmazonS3 _s3 = inner;

                async Task Run()
                {
                    await inner.{|WIV1101:DeleteObjectAsync|}("", "");
                    await ours.{|WIV1101:DeleteObjectAsync|}("", "");
                    await client.{|WIV1101:DeleteObjectAsync|}("", "");
                    await client.Own();
                    await _s3.{|WIV1101:DeleteObjectAsync|}("", "");
                }
            }
            """
        );

    [Fact]
    public Task A_method_that_is_handed_on_is_told() =>
        CallTest.RunBody(
            """
            Func<string, string, System.Threading.CancellationToken, Task> remove = s3.{|WIV1101:DeleteObjectAsync|};
            Func<Task> later = () => s3.{|WIV1101:DeleteObjectAsync|}(given, given);
            Use(client.{|WIV1101:DeleteObject|});
            static void Use(Func<string, string, object> f) { }
            """
        );

    [Fact]
    public Task What_is_not_run_is_no_call() =>
        CallTest.RunMembers(
            """
            string Name => nameof(s3.DeleteObjectAsync) + nameof(AmazonS3Client.DeleteObject);
            void Run()
            {
                Setup(x => x.DeleteObjectAsync("", "", default));
                Setup(x => Twice(() => x.DeleteObjectAsync("", "", default)));
            }
            static void Setup<T>(System.Linq.Expressions.Expression<Func<IAmazonS3, T>> call) { }
            static object Twice(Func<Task> call) => call;
            """
        );

    [Fact]
    public Task A_fake_of_the_project_is_not_AWS() =>
        CallTest.Run(
            """
            using System.Threading.Tasks;

            class Fake : Own.Amazon.S3.IAmazonS3
            {
                public Task DeleteObjectAsync(string bucketName, string key) => Task.CompletedTask;

                async Task Run(Half half, Own.Amazon.S3.IAmazonS3 own, Amazonas.IAmazonS3 river)
                {
                    await DeleteObjectAsync("", "");
                    await half.DeleteObjectAsync("", "");
                    await own.DeleteObjectAsync("", "");
                    await river.DeleteObjectAsync("", "");
                }
            }

            abstract class Half : Amazon.S3.IAmazonS3
            {
                public Task<object> DeleteObjectAsync(string bucketName, string key, System.Threading.CancellationToken cancellationToken = default) => null;
                public abstract Task<object> DeleteObjectAsync(Amazon.S3.Model.DeleteObjectRequest request, System.Threading.CancellationToken cancellationToken = default);
                public abstract Task<Amazon.S3.Model.GetObjectResponse> GetObjectAsync(Amazon.S3.Model.GetObjectRequest request, System.Threading.CancellationToken cancellationToken = default);
                public abstract Task<Amazon.S3.Model.GetObjectResponse> GetObjectAsync(string bucketName, string key, System.Threading.CancellationToken cancellationToken = default);
                public abstract Task<Amazon.S3.Model.PutObjectResponse> PutObjectAsync(Amazon.S3.Model.PutObjectRequest request, System.Threading.CancellationToken cancellationToken = default);
                public abstract Task<object> ListObjectsV2Async(Amazon.S3.Model.ListObjectsV2Request request, System.Threading.CancellationToken cancellationToken = default);
                public abstract string GetPreSignedURL(Amazon.S3.Model.GetPreSignedUrlRequest request);
            }

            namespace Own.Amazon.S3
            {
                interface IAmazonS3 { Task DeleteObjectAsync(string bucketName, string key); }
            }

            namespace Amazonas
            {
                interface IAmazonS3 { Task DeleteObjectAsync(string bucketName, string key); }
            }
            """
        );

    [Fact]
    public Task What_sends_nothing_needs_nothing() =>
        CallTest.RunBody(
            """
            s3.GetPreSignedURL(new GetPreSignedUrlRequest { BucketName = "logs", Key = "x", Verb = HttpVerb.PUT });
            client.Dispose();
            """
        );

    [Fact]
    public Task The_message_names_the_method_and_what_it_needs() =>
        CallTest.RunBody(
            """await s3.{|WIV1101:ListObjectsV2Async|}(new ListObjectsV2Request());""",
            look: told =>
                Assert.Equal(
                    "'ListObjectsV2Async' needs 's3:ListBucket', which no policy of the catalog grants; add it to the catalog with the reason why it is needed",
                    told.GetMessage(CultureInfo.InvariantCulture)
                )
        );

    [Fact]
    public Task Without_a_catalog_nothing_is_told() =>
        CallTest.RunBody("""await s3.DeleteObjectAsync(given, given);""", yaml: null);

    [Fact]
    public Task Nothing_is_told_as_missing_from_a_file_that_cannot_be_read() =>
        CallTest.Run(
            """
            class Service
            {
                object Run(Amazon.S3.IAmazonS3 s3) => s3.DeleteObjectAsync("", "");
            }
            """,
            "catalog: Shop\npolicies: {\n{|#0:|}",
            others: DiagnosticResult.CompilerError("WIV0001").WithLocation(0)
        );

    [Fact]
    public Task Generated_code_is_passed_over() =>
        CallTest.Run(
            """
            // <auto-generated/>
            class Service
            {
                object Run(Amazon.S3.IAmazonS3 s3) => s3.DeleteObjectAsync("", "");
            }
            """
        );
}
