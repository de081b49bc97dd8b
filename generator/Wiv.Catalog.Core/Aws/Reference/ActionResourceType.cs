namespace Wiv.Catalog.Core.Aws.Reference;

/// <summary>A type of resources that an action takes.</summary>
/// <param name="type">The type.</param>
/// <param name="isRequired">Whether a policy that scopes the action must name a resource of the type.</param>
/// <param name="conditionKeys">The keys that the action carries for this type.</param>
/// <param name="dependents">The actions that are needed beside this one, in full: <c>iam:PassRole</c>.</param>
internal sealed class ActionResourceType(
    AwsResourceType type,
    bool isRequired,
    AwsConditionKey[] conditionKeys,
    string[] dependents
)
{
    public AwsResourceType Type { get; } = type;

    public string Name => Type.Name;

    public bool IsRequired { get; } = isRequired;

    public IReadOnlyList<AwsConditionKey> ConditionKeys { get; } = conditionKeys;

    public IReadOnlyList<string> Dependents { get; } = dependents;

    public override string ToString() => Name;
}
