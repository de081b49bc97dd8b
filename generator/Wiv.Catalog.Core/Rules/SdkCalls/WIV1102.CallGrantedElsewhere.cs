using Wiv.Catalog.Core.Diagnostics;

namespace Wiv.Catalog.Core.Rules.SdkCalls;

/// <summary>WIV1102: a call of the AWS SDK that the catalog grants on other resources, or under other conditions.</summary>
internal static class CallGrantedElsewhere
{
    public static readonly Rule Rule = new(
        "WIV1102",
        "Call that the catalog grants elsewhere",
        "'{0}' needs {1} for {2}, where {3} grants it; {4}",
        Severity.Warning,
        new RuleHelp(
            Why: "The catalog grants the action, but on no resource that this call can act on, or under no condition that it can fulfil: the call ends in AccessDenied, and only in the customer's account. Looked at are the constants of a request: arguments such as `bucketName`, and properties such as `BucketName`, `TableName` or `TopicArn`, of a request that is built in the call, or in a local that is given to nothing but the SDK. AWS names the holes of its ARN formats as the SDK names the properties, so the resource is known as far as the request tells it; what is not constant, the partition, the region and the account may be anything, and nothing is told that depends on them. A condition on a key of the service that is named as a property is, such as `s3:prefix`, is compared with it; other conditions may hold. Of the actions that a call may need beside its own nothing is told.",
            Fix: "Name the resource that is granted, or grant the action on this one in the catalog. A policy of the resource itself that allows the call is a reason to suppress the rule.",
            Bad: """
            using System.Threading.Tasks;
            using Amazon.S3;
            using Amazon.S3.Model;

            class Orders(IAmazonS3 s3)
            {
                Task Read(string id) => s3.GetObjectAsync(new GetObjectRequest { BucketName = "logs", Key = id });
            }
            """,
            Good: """
            using System.Threading.Tasks;
            using Amazon.S3;
            using Amazon.S3.Model;

            class Orders(IAmazonS3 s3)
            {
                Task Read(string id) => s3.GetObjectAsync(new GetObjectRequest { BucketName = "shop-orders", Key = id });
            }
            """
        )
    );
}
