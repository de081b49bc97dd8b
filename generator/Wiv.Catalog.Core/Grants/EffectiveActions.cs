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
    private readonly ResourceFit _fits = new(new Work(Budgets.Comparisons));
    private readonly ParameterExamples _examples;
    private readonly Statement[] _allowing;
    private readonly (Element<string> Actions, Element<string> Resources)[] _denied;

    /// <param name="catalog">The catalog that grants.</param>
    public EffectiveActions(PermissionCatalog catalog)
    {
        Statement[] statements = catalog.Permissions.Select(permission => permission.Statement).ToArray();
        _examples = new ParameterExamples(catalog.Parameters);
        _allowing = statements.Where(statement => statement is { IsDeny: false, Actions.IsNot: false }).ToArray();
        _denied = statements
            .Where(statement => statement is { IsDeny: true, Conditions.Count: 0, Resources: not null })
            .Select(statement => (statement.Actions, PatternsOf(statement.Resources!)))
            .ToArray();
    }

    /// <summary>Those of <paramref name="matches"/> that take effect on any of the resources of the rows that grant the action.</summary>
    public IReadOnlyList<AwsAction> Of(string action, IReadOnlyList<AwsAction> matches)
    {
        CheckedResource[] resources = _allowing
            .Where(row => row.Actions.Items.Contains(action, StringComparer.OrdinalIgnoreCase))
            .SelectMany(GrantedOn)
            .Distinct()
            .Select(resource => new CheckedResource(new PositionedText(resource.Name, default), _examples.Fill(resource.Arn)))
            .ToArray();
        return matches
            .Where(match => TakesEffect(match, resources.Where(resource => !IsDenied(match, resource)).ToArray()))
            .ToArray();
    }

    /// <summary>All but a few resources are as good as all: hardly an action acts on those few alone.</summary>
    private static IEnumerable<Resource> GrantedOn(Statement row) =>
        row.Resources is { IsNot: true } ? [Resource.Any] : row.Resources?.Items ?? default;

    private bool IsDenied(AwsAction action, CheckedResource resource) =>
        Array.Exists(
            _denied,
            denied =>
                ElementCover.TakesInAction(denied.Actions, action.FullName)
                && ElementCover.TakesInResource(denied.Resources, resource.Pattern)
        );

    private bool TakesEffect(AwsAction action, CheckedResource[] resources)
    {
        bool IsThere(ActionResourceType type) => Array.Exists(resources, resource => _fits.IsOf(type.Type, resource));

        // An action that needs several resources is denied when one of them is not granted.
        return Array.Exists(resources, resource => resource.IsEverything)
            || (action.ResourceTypes.Any(IsThere) && action.ResourceTypes.Where(type => type.IsRequired).All(IsThere));
    }

    private Element<string> PatternsOf(Element<Resource> resources) =>
        new(resources.IsNot, resources.Items.Select(resource => _examples.Fill(resource.Arn)).ToEquatableArray());
}
