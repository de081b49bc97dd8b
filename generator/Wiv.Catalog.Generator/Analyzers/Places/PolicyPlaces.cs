using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Generator.Analyzers.Places;

/// <summary>The members of this library and of AWS's that take policies, and what they are used as.</summary>
/// <remarks>
/// A property is <c>type.property</c>, a parameter <c>type.method(parameter)</c>. Members that take something else as well,
/// such as the attributes of queues and topics, are none: there the text itself tells.
/// </remarks>
internal static class PolicyPlaces
{
    private static readonly Dictionary<string, PolicyUsage?> Known = new(StringComparer.Ordinal)
    {
        ["Wiv.Catalog.PolicyDocument.Parse(json)"] = null,
        ["Wiv.Catalog.PolicyDocument.Parse(utf8)"] = null,
        ["Wiv.Catalog.PolicyDocument.TryParse(json)"] = null,
        ["Wiv.Catalog.PolicyDocument.TryParse(utf8)"] = null,

        ["Amazon.SSOAdmin.Model.PutInlinePolicyToPermissionSetRequest.InlinePolicy"] = PolicyKind.Identity,

        ["Amazon.S3.Model.PutBucketPolicyRequest.Policy"] = PolicyUsage.OfResource("s3"),
        ["Amazon.S3.AmazonS3Client.PutBucketPolicyAsync(policy)"] = PolicyUsage.OfResource("s3"),
        ["Amazon.S3.IAmazonS3.PutBucketPolicyAsync(policy)"] = PolicyUsage.OfResource("s3"),
        ["Amazon.S3Control.Model.PutAccessPointPolicyRequest.Policy"] = PolicyUsage.OfResource("s3"),
        ["Amazon.KeyManagementService.Model.CreateKeyRequest.Policy"] = PolicyUsage.OfResource("kms"),
        ["Amazon.KeyManagementService.Model.PutKeyPolicyRequest.Policy"] = PolicyUsage.OfResource("kms"),
        ["Amazon.KeyManagementService.AmazonKeyManagementServiceClient.PutKeyPolicyAsync(policy)"] = PolicyUsage.OfResource(
            "kms"
        ),
        ["Amazon.KeyManagementService.IAmazonKeyManagementService.PutKeyPolicyAsync(policy)"] = PolicyUsage.OfResource("kms"),
        ["Amazon.SecretsManager.Model.PutResourcePolicyRequest.ResourcePolicy"] = PolicyUsage.OfResource("secretsmanager"),
        ["Amazon.DynamoDBv2.Model.PutResourcePolicyRequest.Policy"] = PolicyUsage.OfResource("dynamodb"),
        ["Amazon.ECR.Model.SetRepositoryPolicyRequest.PolicyText"] = PolicyUsage.OfResource("ecr"),
        ["Amazon.EC2.Model.CreateVpcEndpointRequest.PolicyDocument"] = PolicyUsage.OfResource("ec2"),
        ["Amazon.EC2.Model.ModifyVpcEndpointRequest.PolicyDocument"] = PolicyUsage.OfResource("ec2"),
        ["Amazon.ElasticFileSystem.Model.PutFileSystemPolicyRequest.Policy"] = PolicyUsage.OfResource("elasticfilesystem"),
        ["Amazon.EventBridge.Model.PutPermissionRequest.Policy"] = PolicyUsage.OfResource("events"),
        ["Amazon.Kinesis.Model.PutResourcePolicyRequest.Policy"] = PolicyUsage.OfResource("kinesis"),
        ["Amazon.CloudWatchLogs.Model.PutResourcePolicyRequest.PolicyDocument"] = PolicyUsage.OfResource("logs"),
        ["Amazon.APIGateway.Model.CreateRestApiRequest.Policy"] = PolicyUsage.OfResource("execute-api"),
        ["Amazon.OpenSearchService.Model.CreateDomainRequest.AccessPolicies"] = PolicyUsage.OfResource("es"),
        ["Amazon.OpenSearchService.Model.UpdateDomainConfigRequest.AccessPolicies"] = PolicyUsage.OfResource("es"),
        ["Amazon.Backup.Model.PutBackupVaultAccessPolicyRequest.Policy"] = PolicyUsage.OfResource("backup"),
        ["Amazon.Glue.Model.PutResourcePolicyRequest.PolicyInJson"] = PolicyUsage.OfResource("glue"),
    };

    static PolicyPlaces()
    {
        foreach (PolicyUse use in PolicyUse.All)
        {
            Known.Add($"{use.Type}.{use.Property}", use.Kind);
        }
    }

    /// <summary>The place that a member is, if it is one.</summary>
    public static PolicyPlace? Find(string member) =>
        Known.TryGetValue(member, out PolicyUsage? usage) ? new PolicyPlace(usage) : null;
}
