namespace Wiv.Catalog.Core.Aws.Reference;

/// <summary>A type of resources of a service.</summary>
/// <param name="name">The name, which may hold spaces: <c>bot alias</c>.</param>
/// <param name="arnFormats">The formats of its ARNs, with holes: <c>arn:${Partition}:s3:::${BucketName}</c>.</param>
/// <param name="conditionKeys">The keys that tell of a resource of the type.</param>
internal sealed class AwsResourceType(string name, string[] arnFormats, AwsConditionKey[] conditionKeys)
{
    public string Name { get; } = name;

    public IReadOnlyList<string> ArnFormats { get; } = arnFormats;

    public IReadOnlyList<AwsConditionKey> ConditionKeys { get; } = conditionKeys;

    public override string ToString() => Name;
}
