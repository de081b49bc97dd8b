using Wiv.Catalog.Core.Aws.Reference;

namespace Wiv.Catalog.Core.Listing;

/// <summary>Which actions the rows of catalogs grant, and not in vain; an action is looked for once, however many patterns match it.</summary>
internal sealed class GrantedByRows(IReadOnlyList<CatalogRow> rows)
{
    private readonly Dictionary<AwsAction, bool> _found = [];

    /// <summary>Whether all was worked out; what was not is taken to be granted.</summary>
    public bool IsComplete => rows.All(row => row.IsComplete);

    /// <summary>Whether one of the rows grants the action.</summary>
    public bool Has(AwsAction action)
    {
        if (!_found.TryGetValue(action, out bool isGranted))
        {
            AwsAction[] one = [action];
            isGranted = rows.Any(row => row.GrantingPart(one) is { } own && row.TakesEffect(own, one));
            _found.Add(action, isGranted);
        }

        return isGranted;
    }
}
