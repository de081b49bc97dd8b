using Wiv.Catalog.Core.Aws.Reference;

namespace Wiv.Catalog.Core.Aws;

/// <summary>
/// Actions that AWS's reference lists without a resource, and yet asks for on an ARN: a statement that names such an ARN grants
/// them. What is neither there nor here may be asked on some ARN all the same.
/// </summary>
internal static class AskedResources
{
    private static readonly AskedResource[] Table =
    [
        new(
            "cloudformation:ListStacks",
            "arn:${Partition}:cloudformation:${Region}:${Account}:stack/*/*",
            "https://github.com/jogold/cloudstructs/issues/215"
        ),
        new(
            "dynamodb:ListTables",
            "arn:${Partition}:dynamodb:${Region}:${Account}:table/*",
            "https://github.com/AntonShuvaev/intellij-dynamodb/issues/20"
        ),
        new(
            "logs:DescribeLogGroups",
            "arn:${Partition}:logs:${Region}:${Account}:log-group::log-stream:",
            "https://github.com/hashicorp/terraform-provider-aws/issues/8804"
        ),
        new(
            "s3:ListAllMyBuckets",
            "arn:${Partition}:s3:::*",
            "https://docs.aws.amazon.com/AmazonS3/latest/userguide/example-policies-s3.html"
        ),
    ];

    private static readonly ILookup<string, AskedResource> ByAction = Table.ToLookup(
        asked => asked.Action,
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>All of them.</summary>
    public static IReadOnlyList<AskedResource> All => Table;

    /// <summary>On what the action is asked beside what the reference lists; mostly nothing.</summary>
    public static IEnumerable<AskedResource> Of(AwsAction action) => ByAction[action.FullName];
}
