namespace Wiv.Catalog.Generator.Tests.Analyzers.Calls;

/// <summary>Types with the names of the AWS SDK for .NET, as far as tests need them: its types are known by their names.</summary>
internal static class SdkStandIns
{
    public const string Code = """
        #nullable disable
        using System;
        using System.Collections.Generic;
        using System.Threading;
        using System.Threading.Tasks;

        namespace Amazon.Runtime
        {
            public class AmazonWebServiceRequest { }
        }

        namespace Amazon.S3
        {
            using Amazon.Runtime;
            using Amazon.S3.Model;

            public enum HttpVerb { GET, PUT }

            public interface IAmazonS3
            {
                Task<GetObjectResponse> GetObjectAsync(GetObjectRequest request, CancellationToken cancellationToken = default);
                Task<GetObjectResponse> GetObjectAsync(string bucketName, string key, CancellationToken cancellationToken = default);
                Task<PutObjectResponse> PutObjectAsync(PutObjectRequest request, CancellationToken cancellationToken = default);
                Task<object> DeleteObjectAsync(DeleteObjectRequest request, CancellationToken cancellationToken = default);
                Task<object> DeleteObjectAsync(string bucketName, string key, CancellationToken cancellationToken = default);
                Task<object> ListObjectsV2Async(ListObjectsV2Request request, CancellationToken cancellationToken = default);
                string GetPreSignedURL(GetPreSignedUrlRequest request);
            }

            public class AmazonS3Client : IAmazonS3, IDisposable
            {
                public virtual Task<GetObjectResponse> GetObjectAsync(GetObjectRequest request, CancellationToken cancellationToken = default) => null;
                public virtual Task<GetObjectResponse> GetObjectAsync(string bucketName, string key, CancellationToken cancellationToken = default) => null;
                public virtual GetObjectResponse GetObject(GetObjectRequest request) => null;
                public virtual Task<PutObjectResponse> PutObjectAsync(PutObjectRequest request, CancellationToken cancellationToken = default) => null;
                public virtual Task<object> DeleteObjectAsync(DeleteObjectRequest request, CancellationToken cancellationToken = default) => null;
                public virtual Task<object> DeleteObjectAsync(string bucketName, string key, CancellationToken cancellationToken = default) => null;
                public virtual object DeleteObject(string bucketName, string key) => null;
                public virtual Task<object> ListObjectsV2Async(ListObjectsV2Request request, CancellationToken cancellationToken = default) => null;
                public string GetPreSignedURL(GetPreSignedUrlRequest request) => null;
                public void Dispose() { }
            }
        }

        namespace Amazon.S3.Model
        {
            using Amazon.Runtime;

            public class DeleteObjectRequest : AmazonWebServiceRequest { public string BucketName { get; set; } public string Key { get; set; } }
            public class GetObjectRequest : AmazonWebServiceRequest { public string BucketName { get; set; } public string Key { get; set; } }
            public class PutObjectRequest : AmazonWebServiceRequest { public string BucketName { get; set; } public string Key { get; set; } public string ContentBody { get; set; } }
            public class ListObjectsV2Request : AmazonWebServiceRequest { public string BucketName { get; set; } public string Prefix { get; set; } public string Delimiter { get; set; } public string ContinuationToken { get; set; } }
            public class GetPreSignedUrlRequest : AmazonWebServiceRequest { public string BucketName { get; set; } public string Key { get; set; } public HttpVerb Verb { get; set; } }
            public class GetObjectResponse { }
            public class PutObjectResponse { }
        }

        namespace Amazon.EC2
        {
            using Amazon.EC2.Model;

            public interface IAmazonEC2
            {
                IEC2PaginatorFactory Paginators { get; }
                Task<object> DescribeInstancesAsync(CancellationToken cancellationToken = default);
                Task<object> StopInstancesAsync(CancellationToken cancellationToken = default);
            }
        }

        namespace Amazon.EC2.Model
        {
            public interface IEC2PaginatorFactory
            {
                object DescribeInstances(object request);
                object GetIpamPoolCidrs(object request);
            }
        }

        namespace Amazon.DynamoDBv2
        {
            using Amazon.DynamoDBv2.Model;

            public interface IAmazonDynamoDB
            {
                Task<object> GetItemAsync(string tableName, Dictionary<string, object> key, CancellationToken cancellationToken = default);
                Task<object> QueryAsync(QueryRequest request, CancellationToken cancellationToken = default);
            }
        }

        namespace Amazon.DynamoDBv2.Model
        {
            public class QueryRequest
            {
                public QueryRequest() { }
                public QueryRequest(string tableName) { }
                public string TableName { get; set; }
                public string IndexName { get; set; }
            }
        }

        namespace Amazon.SQS
        {
            public interface IAmazonSQS
            {
                Task<object> SendMessageAsync(string queueUrl, string messageBody, CancellationToken cancellationToken = default);
            }
        }

        namespace Amazon.SecurityToken
        {
            using Amazon.SecurityToken.Model;

            public interface IAmazonSecurityTokenService
            {
                Task<object> AssumeRoleAsync(AssumeRoleRequest request, CancellationToken cancellationToken = default);
            }
        }

        namespace Amazon.SecurityToken.Model
        {
            public class AssumeRoleRequest { public string RoleArn { get; set; } public string ExternalId { get; set; } }
        }
        """;
}
