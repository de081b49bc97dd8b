using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Suggestions;

namespace Wiv.Catalog.Core.Checking.Calls;

/// <summary>Tells whether the rows of catalogs grant an action for what is known of a request.</summary>
internal sealed class CallGrants
{
    private const int MostPlaces = 3;

    private readonly GrantingRow[][] _rows;

    /// <param name="catalogs">The catalogs; what one denies, another may grant.</param>
    public CallGrants(IEnumerable<PermissionCatalog> catalogs) => _rows = [.. catalogs.Select(Rows)];

    /// <summary>Whether a row may grant the action for the request. What is not known speaks for it.</summary>
    /// <param name="action">The action, which some row grants for some request.</param>
    /// <param name="request">What is known of the request.</param>
    public CallAnswer Ask(AwsAction action, CallRequest request)
    {
        HashSet<CallValue> decisive = [];
        IReadOnlyList<string> calls = CallResources.Of(action, request, decisive);
        bool isDenied = false;
        foreach (GrantingRow[] rows in _rows)
        {
            GrantingRow[] able =
            [
                .. rows.Where(row => !row.IsDeny && row.TakesIn(action) && row.CanHold(action, request, decisive)),
            ];
            string[] granted = [.. calls.Where(call => Array.Exists(able, row => row.MayMatch(call)))];
            if (calls.Count == 0 ? able.Length > 0 : granted.Any(call => !IsDenied(rows, action, call)))
            {
                return CallAnswer.Granted;
            }

            isDenied |= granted.Length > 0;
        }

        return new CallAnswer(
            false,
            isDenied,
            [.. decisive.OrderBy(value => value.Name, StringComparer.Ordinal)],
            Places(action, calls)
        );
    }

    private static bool IsDenied(GrantingRow[] rows, AwsAction action, string call) =>
        Array.Exists(rows, row => row is { IsDeny: true, IsUnconditional: true } && row.TakesIn(action) && row.Covers(call));

    private string[] Places(AwsAction action, IReadOnlyList<string> calls) =>
        [
            .. _rows
                .SelectMany(rows => rows)
                .Where(row => !row.IsDeny && row.TakesIn(action))
                .SelectMany(row => row.Places)
                .Distinct()
                .OrderBy(place => calls.Count == 0 ? 0 : calls.Min(call => EditDistance.Between(call, place, int.MaxValue - 1)))
                .Take(MostPlaces),
        ];

    private static GrantingRow[] Rows(PermissionCatalog catalog)
    {
        Dictionary<string, Parameter> parameters = catalog.Parameters.ToDictionary(parameter => parameter.Name);
        return [.. catalog.Permissions.Select(permission => new GrantingRow(permission, parameters))];
    }
}
