using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Grants;

namespace Wiv.Catalog.Core.Listing;

/// <summary>Which actions the rows of catalogs grant, and not in vain; an action is looked for once, however many patterns match it.</summary>
internal sealed class GrantedByRows(IReadOnlyList<GrantingRow> rows)
{
    private readonly Dictionary<AwsAction, bool> _found = [];

    /// <summary>Whether all was worked out; what was not is taken to be granted.</summary>
    public bool IsComplete => rows.All(row => row.IsComplete);

    /// <summary>Whether one of the rows grants the action.</summary>
    public bool Has(AwsAction action)
    {
        if (!_found.TryGetValue(action, out bool isGranted))
        {
            isGranted = rows.Any(row => row.Grants(action));
            _found.Add(action, isGranted);
        }

        return isGranted;
    }
}
