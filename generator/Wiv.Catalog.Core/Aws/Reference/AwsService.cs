namespace Wiv.Catalog.Core.Aws.Reference;

/// <summary>A service as the reference has it. Names are searched as IAM matches them, capitals counting for nothing.</summary>
internal sealed class AwsService
{
    private readonly AwsAction[] _actions;
    private readonly AwsResourceType[] _resourceTypes;
    private readonly AwsConditionKey[] _conditionKeys;
    private readonly RetiredAction[] _retiredActions;
    private AwsResourceType[]? _untaken;

    /// <summary>A service of arrays that are sorted by name.</summary>
    public AwsService(
        string prefix,
        AwsAction[] actions,
        AwsResourceType[] resourceTypes,
        AwsConditionKey[] conditionKeys,
        RetiredAction[] retiredActions
    )
    {
        Prefix = prefix;
        _actions = actions;
        _resourceTypes = resourceTypes;
        _conditionKeys = conditionKeys;
        _retiredActions = retiredActions;
    }

    /// <summary>What stands before the colon of its actions, in lower case.</summary>
    public string Prefix { get; }

    public IReadOnlyList<AwsAction> Actions => _actions;

    public IReadOnlyList<AwsResourceType> ResourceTypes => _resourceTypes;

    /// <summary>The resource types that the reference names for none of the service's actions.</summary>
    public IReadOnlyList<AwsResourceType> UntakenTypes =>
        _untaken ??= [.. _resourceTypes.Except(_actions.SelectMany(action => action.ResourceTypes).Select(type => type.Type))];

    /// <summary>The keys that its actions and resource types carry, those of <c>aws:</c> and of other services too.</summary>
    public IReadOnlyList<AwsConditionKey> ConditionKeys => _conditionKeys;

    public IReadOnlyList<RetiredAction> RetiredActions => _retiredActions;

    public AwsAction? FindAction(string name) => SortedNames.Find(_actions, action => action.Name, name);

    /// <summary>The actions that a name with <c>*</c> and <c>?</c> stands for.</summary>
    public IReadOnlyList<AwsAction> Expand(string namePattern) =>
        SortedNames.Matching(_actions, action => action.Name, namePattern);

    public AwsResourceType? FindResourceType(string name) => SortedNames.Find(_resourceTypes, type => type.Name, name);

    /// <summary>The key of that name; <c>s3:ExistingObjectTag/team</c> is a <c>s3:ExistingObjectTag/${TagKey}</c>.</summary>
    public AwsConditionKey? FindConditionKey(string key) => ConditionKeySet.Find(_conditionKeys, key);

    public RetiredAction? FindRetiredAction(string name) => SortedNames.Find(_retiredActions, action => action.Name, name);

    /// <summary>The retired actions that a name with <c>*</c> and <c>?</c> stood for.</summary>
    public IReadOnlyList<RetiredAction> ExpandRetired(string namePattern) =>
        SortedNames.Matching(_retiredActions, action => action.Name, namePattern);

    public override string ToString() => Prefix;
}
