using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Generator.Analyzers.Places;

/// <summary>The members of this library and of AWS's that take policies, and what they are used as.</summary>
/// <remarks>
/// A property is <c>type.property</c>, a parameter <c>type.method(parameter)</c>. Members that take something else as well,
/// such as the attributes of queues and topics, are none: there the text itself tells.
/// </remarks>
internal static class PolicyPlaces
{
    private static readonly Dictionary<string, PolicyKind?> Known = new(StringComparer.Ordinal)
    {
        ["Wiv.Catalog.PolicyDocument.Parse(json)"] = null,
        ["Wiv.Catalog.PolicyDocument.Parse(utf8)"] = null,
        ["Wiv.Catalog.PolicyDocument.TryParse(json)"] = null,
        ["Wiv.Catalog.PolicyDocument.TryParse(utf8)"] = null,

        ["Amazon.SSOAdmin.Model.PutInlinePolicyToPermissionSetRequest.InlinePolicy"] = PolicyKind.Identity,

        ["Amazon.S3.Model.PutBucketPolicyRequest.Policy"] = PolicyKind.Resource,
        ["Amazon.S3.AmazonS3Client.PutBucketPolicyAsync(policy)"] = PolicyKind.Resource,
        ["Amazon.S3.IAmazonS3.PutBucketPolicyAsync(policy)"] = PolicyKind.Resource,
        ["Amazon.S3Control.Model.PutAccessPointPolicyRequest.Policy"] = PolicyKind.Resource,
        ["Amazon.KeyManagementService.Model.CreateKeyRequest.Policy"] = PolicyKind.Resource,
        ["Amazon.KeyManagementService.Model.PutKeyPolicyRequest.Policy"] = PolicyKind.Resource,
        ["Amazon.KeyManagementService.AmazonKeyManagementServiceClient.PutKeyPolicyAsync(policy)"] = PolicyKind.Resource,
        ["Amazon.KeyManagementService.IAmazonKeyManagementService.PutKeyPolicyAsync(policy)"] = PolicyKind.Resource,
        ["Amazon.SecretsManager.Model.PutResourcePolicyRequest.ResourcePolicy"] = PolicyKind.Resource,
        ["Amazon.DynamoDBv2.Model.PutResourcePolicyRequest.Policy"] = PolicyKind.Resource,
        ["Amazon.ECR.Model.SetRepositoryPolicyRequest.PolicyText"] = PolicyKind.Resource,
        ["Amazon.EC2.Model.CreateVpcEndpointRequest.PolicyDocument"] = PolicyKind.Resource,
        ["Amazon.EC2.Model.ModifyVpcEndpointRequest.PolicyDocument"] = PolicyKind.Resource,
        ["Amazon.ElasticFileSystem.Model.PutFileSystemPolicyRequest.Policy"] = PolicyKind.Resource,
        ["Amazon.EventBridge.Model.PutPermissionRequest.Policy"] = PolicyKind.Resource,
        ["Amazon.Kinesis.Model.PutResourcePolicyRequest.Policy"] = PolicyKind.Resource,
        ["Amazon.CloudWatchLogs.Model.PutResourcePolicyRequest.PolicyDocument"] = PolicyKind.Resource,
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
        Known.TryGetValue(member, out PolicyKind? kind) ? new PolicyPlace(kind) : null;
}
