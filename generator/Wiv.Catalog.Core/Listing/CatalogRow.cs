using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Grants;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Listing;

/// <summary>A permission of a catalog with the place where it stands, as it is listed and searched.</summary>
internal sealed class CatalogRow
{
    private const string Everything = "*";

    private readonly RowWork _work;
    private readonly Lazy<EffectiveActions> _effective;
    private IReadOnlyList<string>? _levels;

    private CatalogRow(
        PermissionCatalog catalog,
        Policy policy,
        Group group,
        Permission permission,
        Permission[] denying,
        RowWork work
    )
    {
        _work = work;
        Permission = permission;
        Catalog = catalog.Name;
        Policy = policy.Name;
        Group = group.Name;
        Why = permission.Why;
        _effective = new Lazy<EffectiveActions>(() =>
        {
            // Of all that another row may say, only what it denies takes away from what this one grants.
            Group judged = group with
            {
                Permissions = denying
                    .Prepend(
                        permission with
                        {
                            Statement = permission.Statement with { Actions = ByName(permission.Statement.Actions) },
                        }
                    )
                    .ToEquatableArray(),
            };
            return new EffectiveActions(catalog with { Policies = One(policy with { Groups = One(judged) }) }, work.Steps);
        });
    }

    /// <summary>The permission itself.</summary>
    public Permission Permission { get; }

    /// <summary>The name of its catalog.</summary>
    public string Catalog { get; }

    /// <summary>The name of its policy.</summary>
    public string Policy { get; }

    /// <summary>The heading of its table, if it has one.</summary>
    public string? Group { get; }

    /// <summary>Whether it denies instead of granting.</summary>
    public bool IsDeny => Permission.Statement.IsDeny;

    /// <summary>What it grants or denies; or all but these.</summary>
    public Element<string> Actions => Permission.Statement.Actions;

    /// <summary>On what; or on all but these.</summary>
    public Element<Resource>? Resources => Permission.Statement.Resources;

    /// <summary>When: all of them must hold.</summary>
    public EquatableArray<Condition> Conditions => Permission.Statement.Conditions;

    /// <summary>The reason.</summary>
    public string Why { get; }

    /// <summary>The actions as a table shows them.</summary>
    public string ActionText => (IsDeny ? "Deny: " : "") + Text(Actions, action => action);

    /// <summary>The resources as a table shows them.</summary>
    public string ResourceText => Resources is { } resources ? Text(resources, resource => resource.Display) : "";

    /// <summary>The conditions as a table shows them; empty when there is none.</summary>
    public string ConditionText => string.Join(" and ", Conditions.Select(condition => condition.Display));

    /// <summary>The rows of the catalogs, in order.</summary>
    public static IEnumerable<CatalogRow> Of(IEnumerable<PermissionCatalog> catalogs) => Of(catalogs, new RowWork());

    private static IEnumerable<CatalogRow> Of(IEnumerable<PermissionCatalog> catalogs, RowWork work) =>
        from catalog in catalogs
        let denying = catalog.Permissions.Where(permission => permission.Statement.IsDeny).ToArray()
        from policy in catalog.Policies
        from @group in policy.Groups
        from permission in @group.Permissions
        select new CatalogRow(catalog, policy, @group, permission, denying, work);

    /// <summary>The access levels of all that the row's actions match today, the most telling first.</summary>
    public IReadOnlyList<string> Levels => _levels ??= _work.LevelsOf(Actions);

    /// <summary>Whether all that was asked of the catalogs' rows was worked out; what was not is taken to be granted.</summary>
    public bool IsComplete => !_work.Steps.IsSpent;

    /// <summary>The action of the row that grants the action, or all that the pattern matches; its own name before a wildcard.</summary>
    public string? Granting(string action) => IsDeny ? null : Naming(action);

    /// <summary>The action of the row that denies the action, or all that the pattern matches.</summary>
    public string? Denying(string action) => IsDeny ? Naming(action) : null;

    /// <summary>The action of the row that grants some of the actions, which <see cref="Granting"/> does not know as a whole.</summary>
    public string? GrantingPart(IReadOnlyList<AwsAction> actions)
    {
        if (IsDeny)
        {
            return null;
        }

        return Actions.IsNot
            ? actions.Any(action => _work.MayTakeIn(Actions, action))
                ? ActionText
                : null
            : Actions.Items.FirstOrDefault(own => _work.MayMatchAny(own, actions));
    }

    /// <summary>
    /// Whether one of the actions, which the row grants by <paramref name="own"/>, can act on the row's resource at all:
    /// <c>s3:GetObject</c>, which acts on objects, is granted in vain on a bucket.
    /// </summary>
    public bool TakesEffect(string own, IReadOnlyList<AwsAction> actions) =>
        _effective.Value.HasAny(Actions.IsNot ? Everything : own, actions);

    /// <summary>
    /// The actions that the row stands for today; where some of them can act on its resources, those alone.
    /// </summary>
    public IReadOnlyList<AwsAction> EffectiveActions
    {
        get
        {
            if (Actions.IsNot)
            {
                return _effective.Value.Of(
                    Everything,
                    [.. ActionMeaning.Of(Everything).Actions.Where(action => _work.MayTakeIn(Actions, action))]
                );
            }

            (string Own, IReadOnlyList<AwsAction> Matches)[] all =
            [
                .. Actions.Items.Select(own => (own, ActionMeaning.Of(own).Actions)),
            ];
            AwsAction[] effective = [.. all.SelectMany(own => _effective.Value.Of(own.Own, own.Matches)).Distinct()];
            return effective.Length > 0 ? effective : [.. all.SelectMany(own => own.Matches).Distinct()];
        }
    }

    /// <summary>What has effect is asked of rows that name their actions; all but a few are as good as all, for the few are never asked.</summary>
    private static Element<string> ByName(Element<string> actions) =>
        actions.IsNot ? new Element<string>(false, new EquatableArray<string>([Everything])) : actions;

    private string? Naming(string action)
    {
        if (Actions.IsNot)
        {
            return Names(action) ? ActionText : null;
        }

        return Actions.Items.FirstOrDefault(own => own.Equals(action, StringComparison.OrdinalIgnoreCase))
            ?? Actions.Items.FirstOrDefault(own => ActionPattern.Covers(own, action));
    }

    private bool Names(string action) => ElementCover.TakesInAction(Actions, action);

    private static string Text<T>(Element<T> element, Func<T, string> text)
        where T : IEquatable<T> => (element.IsNot ? "everything but " : "") + string.Join(", ", element.Items.Select(text));

    private static EquatableArray<T> One<T>(T item)
        where T : IEquatable<T> => new([item]);
}
