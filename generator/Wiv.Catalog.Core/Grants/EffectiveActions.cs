using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Holes;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Grants;

/// <summary>
/// Tells which of the actions that a wildcard matches can take effect on the resources that it is granted on: the others take
/// resources of other types, or none, or are denied there, and the wildcard grants them in vain.
/// </summary>
internal sealed class EffectiveActions
{
    /// <summary>About what it takes to look at an action.</summary>
    private const int StepsOfAction = 16;

    private readonly Work _work;
    private readonly CatalogReach _reach;
    private readonly CatalogDenials _denials;
    private readonly ILookup<string, GrantedPlace> _allowing;

    /// <param name="catalog">The catalog that grants.</param>
    public EffectiveActions(PermissionCatalog catalog)
        : this(
            [.. catalog.Permissions.Select(permission => permission.Statement)],
            new ParameterValues(catalog.Parameters),
            new Work(Budgets.Compared)
        ) { }

    /// <param name="allowing">The statements that grant.</param>
    /// <param name="reach">What all statements of the catalog grant.</param>
    /// <param name="denials">What is denied.</param>
    /// <param name="values">What the catalog's parameters stand for.</param>
    /// <param name="work">What may be spent on it; when it is gone every action takes effect.</param>
    public EffectiveActions(
        IEnumerable<Statement> allowing,
        CatalogReach reach,
        CatalogDenials denials,
        ParameterValues values,
        Work work
    )
    {
        _work = work;
        _reach = reach;
        _denials = denials;
        _allowing = allowing
            .Where(statement => statement is { IsDeny: false, Actions.IsNot: false })
            .Select(statement => (statement.Actions, Places: CatalogReach.PlacesOf(statement, values)))
            .SelectMany(row =>
                row.Actions.Items.Distinct(StringComparer.OrdinalIgnoreCase)
                    .SelectMany(action => row.Places.Select(place => (action, place)))
            )
            .ToLookup(row => row.action, row => row.place, StringComparer.OrdinalIgnoreCase);
    }

    private EffectiveActions(Statement[] statements, ParameterValues values, CatalogDenials denials, Work work)
        : this(statements, new CatalogReach(statements, denials, values, work), denials, values, work) { }

    private EffectiveActions(Statement[] statements, ParameterValues values, Work work)
        : this(statements, values, new CatalogDenials(statements, values), work) { }

    /// <summary>Those of <paramref name="matches"/> that take effect on any of the resources of the rows that grant the action.</summary>
    public IReadOnlyList<AwsAction> Of(string action, IReadOnlyList<AwsAction> matches) =>
        [.. Find(action, matches).Where(found => found.Shortfall is null).Select(found => found.Action)];

    /// <summary>Whether any of <paramref name="matches"/> takes effect there.</summary>
    public bool HasAny(string action, IReadOnlyList<AwsAction> matches) =>
        Find(action, matches).Any(found => found.Shortfall is null);

    /// <summary>Why the first of <paramref name="matches"/> takes no effect there.</summary>
    public Shortfall? ShortfallOf(string action, IReadOnlyList<AwsAction> matches) =>
        Find(action, matches).Select(found => found.Shortfall).FirstOrDefault();

    /// <summary>Whether all was looked at; what was not is taken to have effect.</summary>
    public bool IsComplete => !_work.IsSpent;

    private IEnumerable<(AwsAction Action, Shortfall? Shortfall)> Find(string action, IReadOnlyList<AwsAction> matches)
    {
        GrantedPlace[] places = [.. _allowing[action]];
        foreach (AwsAction match in matches)
        {
            yield return (
                match,
                _work.Spend(StepsOfAction * (1 + (places.Length * (1L + match.ResourceTypes.Count))))
                    ? ShortfallOf(match, places)
                    : null
            );
        }
    }

    private Shortfall? ShortfallOf(AwsAction action, GrantedPlace[] places)
    {
        GrantedPlace[] left = [.. places.Where(place => !_denials.Take(action, place.Resource, _work))];
        return ActionReach.ShortfallOf(action, left, type => _reach.Reaches(action, type), _reach.Fits);
    }
}
