using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Checking;
using Wiv.Catalog.Core.Emit;
using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Listing;

/// <summary>A permission of a catalog with the place where it stands, as it is listed and searched.</summary>
internal sealed class CatalogRow
{
    private readonly EffectiveActions _effective;
    private IReadOnlyList<string>? _levels;

    private CatalogRow(PermissionCatalog catalog, Policy policy, Group group, Permission permission)
    {
        Catalog = catalog.Name;
        Policy = policy.Name;
        Group = group.Name;
        Actions = One(permission.Action);
        Resources = One(permission.Resource);
        Conditions = One(permission.Condition);
        Why = permission.Why;
        Group alone = group with { Permissions = One(permission) };
        _effective = new EffectiveActions(catalog with { Policies = One(policy with { Groups = One(alone) }) });
    }

    /// <summary>The name of its catalog.</summary>
    public string Catalog { get; }

    /// <summary>The name of its policy.</summary>
    public string Policy { get; }

    /// <summary>The heading of its table, if it has one.</summary>
    public string? Group { get; }

    /// <summary>What it grants.</summary>
    public EquatableArray<string> Actions { get; }

    /// <summary>On what.</summary>
    public EquatableArray<Resource> Resources { get; }

    /// <summary>When: all of them must hold.</summary>
    public EquatableArray<Condition> Conditions { get; }

    /// <summary>The reason.</summary>
    public string Why { get; }

    /// <summary>The actions as a table shows them.</summary>
    public string ActionText => string.Join(", ", Actions);

    /// <summary>The resources as a table shows them.</summary>
    public string ResourceText => string.Join(", ", Resources.Select(resource => resource.Display));

    /// <summary>The conditions as a table shows them; empty when there is none.</summary>
    public string ConditionText => string.Join(" and ", Conditions.Select(condition => condition.Display));

    /// <summary>The rows of the catalogs, in order.</summary>
    public static IEnumerable<CatalogRow> Of(IEnumerable<PermissionCatalog> catalogs) =>
        from catalog in catalogs
        from policy in catalog.Policies
        from @group in policy.Groups
        from permission in @group.Permissions
        select new CatalogRow(catalog, policy, @group, permission);

    /// <summary>The access levels of all that the row's actions match today, the most telling first.</summary>
    public IReadOnlyList<string> Levels => _levels ??= FindLevels();

    /// <summary>The action of the row that grants the action, or all that the pattern matches; its own name before a wildcard.</summary>
    public string? Granting(string action) =>
        Actions.FirstOrDefault(own => own.Equals(action, StringComparison.OrdinalIgnoreCase))
        ?? Actions.FirstOrDefault(own => ActionPattern.Covers(own, action));

    /// <summary>
    /// Whether one of the actions, which the row grants by <paramref name="own"/>, can act on the row's resource at all:
    /// <c>s3:GetObject</c>, which acts on objects, is granted in vain on a bucket.
    /// </summary>
    public bool TakesEffect(string own, IReadOnlyList<AwsAction> actions) => _effective.Of(own, actions).Count > 0;

    private string[] FindLevels()
    {
        HashSet<string> levels = new(Actions.SelectMany(action => ActionMeaning.Of(action).ByLevel.Keys), StringComparer.Ordinal);
        return AccessLevelNames.All.Where(levels.Contains).ToArray();
    }

    private static EquatableArray<T> One<T>(T? item)
        where T : class, IEquatable<T> => item is null ? default : new EquatableArray<T>([item]);
}
