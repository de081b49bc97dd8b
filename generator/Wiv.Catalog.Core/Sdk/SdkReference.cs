using Wiv.Catalog.Core.Aws.Reference;

namespace Wiv.Catalog.Core.Sdk;

/// <summary>Which types of the AWS SDK for .NET call AWS. Every member may be called from several threads.</summary>
internal static class SdkReference
{
    private static readonly Dictionary<string, string> Services = new(StringComparer.Ordinal)
    {
        ["Amazon.DynamoDBv2"] = "dynamodb",
        ["Amazon.EC2"] = "ec2",
        ["Amazon.KeyManagementService"] = "kms",
        ["Amazon.S3"] = "s3",
        ["Amazon.SecurityToken"] = "sts",
        ["Amazon.SQS"] = "sqs",
    };

    /// <summary>Whether types of the namespace may call AWS: <c>Amazon.EC2</c>, <c>Amazon.EC2.Model</c>, <c>Amazon.S3.Transfer</c>.</summary>
    public static bool HasNamespace(string @namespace) => Services.ContainsKey(Root(@namespace));

    /// <summary>The type with that name; <see langword="null"/> when none of its methods is known to call AWS.</summary>
    /// <param name="namespace">The namespace of the type, as <c>Amazon.EC2</c>.</param>
    /// <param name="name">Its name without type parameters: <c>IAmazonEC2</c>, <c>AmazonEC2Client</c>, <c>ITransferUtility</c>.</param>
    public static SdkType? Find(string @namespace, string name) =>
        Services.TryGetValue(Root(@namespace), out string? service)
        && (
            name.StartsWith("IAmazon", StringComparison.Ordinal)
            || name.EndsWith("Client", StringComparison.Ordinal)
            || name.EndsWith("PaginatorFactory", StringComparison.Ordinal)
        )
            ? new ConventionalType { Service = service }
            : null;

    /// <summary>Whether an operation of the SDK needs the action, always or in some requests: <c>consolidatedbilling:GetAccountBillingRole</c> none does.</summary>
    /// <param name="action">An action in full, without wildcards.</param>
    public static bool IsCallable(string action) => AwsReference.Lookup(action).Actions.Any(found => !found.IsPermissionOnly);

    private static string Root(string @namespace) =>
        @namespace.EndsWith(".Model", StringComparison.Ordinal) ? @namespace.Substring(0, @namespace.Length - 6) : @namespace;
}
