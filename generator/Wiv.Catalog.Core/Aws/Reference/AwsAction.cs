namespace Wiv.Catalog.Core.Aws.Reference;

/// <summary>An action of a service.</summary>
internal sealed class AwsAction
{
    /// <summary>The prefix of its service.</summary>
    public required string Service { get; init; }

    /// <summary>The name, without the service.</summary>
    public required string Name { get; init; }

    public required AccessLevels Levels { get; init; }

    /// <summary>The types of resources that it takes; none when only <c>*</c> makes sense.</summary>
    public required IReadOnlyList<ActionResourceType> ResourceTypes { get; init; }

    /// <summary>The keys that it carries whatever the resource. <see cref="FindConditionKey"/> asks those of resources too.</summary>
    public required IReadOnlyList<AwsConditionKey> ConditionKeys { get; init; }

    /// <summary>The actions that are needed beside this one whatever the resource, in full: <c>iam:PassRole</c>.</summary>
    public required IReadOnlyList<string> OwnDependents { get; init; }

    /// <summary>Whether it is granted but never called: no API operation has its name. See <see cref="HasDetails"/>.</summary>
    public required bool IsPermissionOnly { get; init; }

    /// <summary>
    /// Whether dependents and <see cref="IsPermissionOnly"/> are known: not for an action newer than
    /// <see cref="AwsReference.DetailsDate"/>, where no dependents means nothing.
    /// </summary>
    public required bool HasDetails { get; init; }

    public string FullName => $"{Service}:{Name}";

    /// <summary>Every action that may be needed beside this one, in full, for whatever resource.</summary>
    public IEnumerable<string> Dependents =>
        OwnDependents.Concat(ResourceTypes.SelectMany(type => type.Dependents)).Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>The keys that it carries, those of its resource types too; some stand several times.</summary>
    public IEnumerable<AwsConditionKey> AllConditionKeys =>
        ConditionKeys.Concat(ResourceTypes.SelectMany(type => type.ConditionKeys.Concat(type.Type.ConditionKeys)));

    /// <summary>Whether it changes anything.</summary>
    public bool IsWrite => (Levels & AccessLevels.Write) != 0;

    /// <summary>Whether it only looks.</summary>
    public bool IsReadOnly => (Levels & ~(AccessLevels.List | AccessLevels.Read)) == 0;

    /// <summary>Whether it grants or changes permissions.</summary>
    public bool IsPermissionsManagement => (Levels & AccessLevels.PermissionsManagement) != 0;

    public bool IsTagging => (Levels & AccessLevels.Tagging) != 0;

    /// <summary>The key of that name, holes filled or not, that the action or one of its resource types carries.</summary>
    /// <remarks>Not the global keys that every request has: <see cref="AwsReference.FindGlobalConditionKey"/>.</remarks>
    public AwsConditionKey? FindConditionKey(string key) => ConditionKeySet.Find(AllConditionKeys, key);

    public override string ToString() => FullName;
}
