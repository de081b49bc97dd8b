using Wiv.Catalog.Core.Aws.Reference;

namespace Wiv.Catalog.Core.Policies;

/// <summary>What services say of the policies of their resources. A service that is not here has no rules of its own.</summary>
/// <param name="Service">The prefix of the service.</param>
/// <param name="Quota">How many characters it takes.</param>
/// <param name="Arns">The services of the ARNs that it takes; none where anything may stand.</param>
/// <param name="HasOwnActions">Whether it takes the actions of the same services alone.</param>
internal sealed record ResourcePolicies(string Service, int Quota, string[] Arns, bool HasOwnActions)
{
    /// <summary>Whether AWS raises the quota for who asks.</summary>
    public bool IsAdjustable { get; init; }

    private static readonly Dictionary<string, ResourcePolicies> ByService = new[]
    {
        // https://docs.aws.amazon.com/AmazonS3/latest/userguide/add-bucket-policy.html
        new ResourcePolicies("s3", 20 * 1024, ["s3", "s3-object-lambda", "s3-outposts", "s3express"], true),
        // https://docs.aws.amazon.com/kms/latest/APIReference/API_PutKeyPolicy.html
        new ResourcePolicies("kms", 32 * 1024, ["kms"], false),
        // https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-policies.html
        new ResourcePolicies("sqs", 8 * 1024, ["sqs"], true),
        // https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-language-api-permissions-reference.html
        new ResourcePolicies("sns", 30 * 1024, ["sns"], true),
        // https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_SetRepositoryPolicy.html
        new ResourcePolicies("ecr", 10 * 1024, ["ecr"], true),
        // https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
        new ResourcePolicies("lambda", 20 * 1024, ["lambda"], true),
        // https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html
        new ResourcePolicies("secretsmanager", 20 * 1024, ["secretsmanager"], true),
        // Of VPC endpoints: https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-limits-endpoints.html
        new ResourcePolicies("ec2", 20 * 1024, [], false),
        // https://docs.aws.amazon.com/opensearch-service/latest/APIReference/API_AccessPoliciesStatus.html
        new ResourcePolicies("es", 100 * 1024, ["es"], true),
        // https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html
        new ResourcePolicies("execute-api", 8 * 1024, ["execute-api"], true) { IsAdjustable = true },
        // https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html
        new ResourcePolicies("events", 10 * 1024, ["events"], true) { IsAdjustable = true },
        // https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/rbac-considerations.html
        new ResourcePolicies("dynamodb", 20 * 1024, ["dynamodb"], true),
        // https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutResourcePolicy.html
        new ResourcePolicies("logs", 5 * 1024, ["logs"], true),
    }.ToDictionary(policies => policies.Service, StringComparer.OrdinalIgnoreCase);

    /// <summary>Names of services that are not the prefixes of the actions in their policies.</summary>
    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["apigateway"] = "execute-api",
        ["efs"] = "elasticfilesystem",
        ["eventbridge"] = "events",
        ["opensearch"] = "es",
        ["vpc"] = "ec2",
        ["vpce"] = "ec2",
    };

    /// <summary>
    /// Actions that no request has, and that the default policies of older resources name.
    /// </summary>
    private static readonly string[] OldActions = ["sns:Receive"];

    /// <summary>Whether the service takes the action in the policies of its resources, though the reference does not have it.</summary>
    public static bool TakesOld(CheckedPolicy policy, CheckedAction action) =>
        policy.Kind == PolicyKind.Resource && OldActions.Contains(action.Text.Value, StringComparer.OrdinalIgnoreCase);

    /// <summary>The services that say something of their policies, sorted.</summary>
    public static IReadOnlyList<string> Services { get; } = [.. ByService.Keys.OrderBy(name => name, StringComparer.Ordinal)];

    /// <summary>What the service of a policy says; <see langword="null"/> when it is not known, or says nothing.</summary>
    public static ResourcePolicies? Of(CheckedPolicy policy) =>
        policy.Service is { } service && ByService.TryGetValue(service, out ResourcePolicies? found) ? found : null;

    /// <summary>The service that people mean by a name: its prefix, or another name of it; <see langword="null"/> when there is none.</summary>
    public static string? ServiceNamed(string name) =>
        Names.TryGetValue(name, out string? known) ? known : AwsReference.Find(name)?.Prefix;
}
