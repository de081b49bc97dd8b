using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Resources;

namespace Wiv.Catalog.Core.Checking;

/// <summary>
/// Tells which of the actions that a wildcard matches can take effect on the resources that it is granted on: the others take
/// resources of other types, or none, and the wildcard grants them in vain.
/// </summary>
/// <param name="catalog">The catalog that grants.</param>
internal sealed class EffectiveActions(PermissionCatalog catalog)
{
    private readonly ResourceFit _fits = new();
    private readonly ParameterExamples _examples = new(catalog.Parameters);

    /// <summary>Those of <paramref name="matches"/> that take effect on any of the resources of the rows that grant the action.</summary>
    public IReadOnlyList<AwsAction> Of(string action, IReadOnlyList<AwsAction> matches)
    {
        CheckedResource[] resources = catalog
            .Permissions.Select(row => row.Statement)
            .Where(row => row.Actions.Items.Contains(action, StringComparer.OrdinalIgnoreCase))
            .SelectMany(row => row.Resources?.Items ?? default)
            .Distinct()
            .Select(resource => new CheckedResource(new PositionedText(resource.Name, default), _examples.Fill(resource.Arn)))
            .ToArray();
        return Array.Exists(resources, resource => resource.IsEverything)
            ? matches
            : matches.Where(match => TakesEffect(match, resources)).ToArray();
    }

    private bool TakesEffect(AwsAction action, CheckedResource[] resources)
    {
        bool IsThere(ActionResourceType type) => Array.Exists(resources, resource => _fits.IsOf(type.Type, resource));

        // An action that needs several resources is denied when one of them is not granted.
        return action.ResourceTypes.Any(IsThere) && action.ResourceTypes.Where(type => type.IsRequired).All(IsThere);
    }
}
