using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Holes;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Policies;
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
    private readonly ResourceFit _fits;
    private readonly ParameterValues _values;
    private readonly Denials _denials;
    private readonly ILookup<string, Statement> _allowing;

    /// <param name="catalog">The catalog that grants.</param>
    public EffectiveActions(PermissionCatalog catalog)
        : this(
            [.. catalog.Permissions.Select(permission => permission.Statement)],
            new ParameterValues(catalog.Parameters),
            new Work(Budgets.Compared)
        ) { }

    /// <param name="allowing">The statements that grant.</param>
    /// <param name="denials">What is denied.</param>
    /// <param name="values">What the catalog's parameters stand for.</param>
    /// <param name="work">What may be spent on it; when it is gone every action takes effect.</param>
    public EffectiveActions(IEnumerable<Statement> allowing, Denials denials, ParameterValues values, Work work)
    {
        _work = work;
        _fits = new ResourceFit(_work);
        _values = values;
        _denials = denials;
        _allowing = allowing
            .Where(statement => statement is { IsDeny: false, Actions.IsNot: false })
            .SelectMany(statement =>
                statement.Actions.Items.Distinct(StringComparer.OrdinalIgnoreCase).Select(action => (action, statement))
            )
            .ToLookup(row => row.action, row => row.statement, StringComparer.OrdinalIgnoreCase);
    }

    private EffectiveActions(Statement[] statements, ParameterValues values, Work work)
        : this(statements, new Denials(statements, values), values, work) { }

    /// <summary>Those of <paramref name="matches"/> that take effect on any of the resources of the rows that grant the action.</summary>
    public IReadOnlyList<AwsAction> Of(string action, IReadOnlyList<AwsAction> matches) => [.. Find(action, matches)];

    /// <summary>Whether any of <paramref name="matches"/> takes effect there.</summary>
    public bool HasAny(string action, IReadOnlyList<AwsAction> matches) => Find(action, matches).Any();

    /// <summary>Whether all was looked at; what was not is taken to have effect.</summary>
    public bool IsComplete => !_work.IsSpent;

    private IEnumerable<AwsAction> Find(string action, IReadOnlyList<AwsAction> matches)
    {
        CheckedResource[] resources = _allowing[action]
            .SelectMany(GrantedOn)
            .Distinct()
            .Select(resource => new CheckedResource(new PositionedText(resource.Name, default), _values.Example(resource.Arn)))
            .ToArray();
        return matches.Where(match =>
            !_work.Spend(StepsOfAction * (1 + (resources.Length * (1L + match.ResourceTypes.Count))))
            || TakesEffect(match, resources.Where(resource => !_denials.Take(match, resource, _work)).ToArray())
        );
    }

    /// <summary>All but a few resources are as good as all: hardly an action acts on those few alone.</summary>
    private static IEnumerable<Resource> GrantedOn(Statement row) =>
        row.Resources is { IsNot: true } ? [Resource.Any] : row.Resources?.Items ?? default;

    private bool TakesEffect(AwsAction action, CheckedResource[] resources)
    {
        bool IsThere(ActionResourceType type) => Array.Exists(resources, resource => _fits.IsOf(type.Type, resource));

        // An action that needs several resources is denied when one of them is not granted.
        return Array.Exists(resources, resource => resource.IsEverything)
            || (action.ResourceTypes.Any(IsThere) && action.ResourceTypes.Where(type => type.IsRequired).All(IsThere));
    }
}
