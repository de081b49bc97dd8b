using System.Collections.Concurrent;
using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Suggestions;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Grants.Calls;

/// <summary>Tells whether the rows of catalogs grant an action for what is known of a request.</summary>
internal sealed class CallGrants
{
    private const int MostPlaces = 3;

    private readonly GrantingRow[][] _rows;

    // A service calls the same few methods over and over.
    private readonly ConcurrentDictionary<string, RowsOfAction> _byAction = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="catalogs">The catalogs; what one denies, another may grant.</param>
    public CallGrants(IEnumerable<CatalogGrants> catalogs) => _rows = [.. catalogs.Select(catalog => catalog.Rows.ToArray())];

    /// <summary>Whether the request decides: not where the action is granted on everything.</summary>
    public bool Depends(string action) => _byAction.GetOrAdd(action, Find) is { Action: not null, IsGrantedAnywhere: false };

    /// <summary>Whether a row may grant the action for the request. What is not known speaks for it.</summary>
    /// <param name="action">The action, which some row grants for some request.</param>
    /// <param name="request">What is known of the request.</param>
    public CallAnswer Ask(string action, CallRequest request) =>
        _byAction.GetOrAdd(action, Find) is { Action: { } asked, Catalogs: var rows, IsGrantedAnywhere: false }
            ? Ask(asked, rows, request)
            : CallAnswer.Granted;

    private static CallAnswer Ask(AwsAction action, GrantingRow[][] catalogs, CallRequest request)
    {
        HashSet<CallValue> decisive = [];
        IReadOnlyList<string> calls = CallResources.Of(action, request, decisive);
        bool isDenied = false;
        foreach (GrantingRow[] rows in catalogs)
        {
            GrantingRow[] able = [.. rows.Where(row => !row.IsDeny && row.Reach.CanHold(action, request, decisive))];
            string[] granted = [.. calls.Where(call => Array.Exists(able, row => row.Reach.MayMatch(call)))];
            if (calls.Count == 0 ? able.Length > 0 : granted.Any(call => !IsDenied(rows, call)))
            {
                return CallAnswer.Granted;
            }

            isDenied |= granted.Length > 0;
        }

        return new CallAnswer(
            false,
            isDenied,
            [.. decisive.OrderBy(value => value.Name, StringComparer.Ordinal)],
            Places(catalogs, calls)
        );
    }

    private static bool IsDenied(GrantingRow[] rows, string call) =>
        Array.Exists(rows, row => row is { IsDeny: true, Row.IsUnconditional: true } && row.Reach.Covers(call));

    private static string[] Places(GrantingRow[][] catalogs, IReadOnlyList<string> calls) =>
        [
            .. catalogs
                .SelectMany(rows => rows)
                .Where(row => !row.IsDeny)
                .SelectMany(row => row.Reach.Places)
                .Distinct()
                .OrderBy(place => calls.Count == 0 ? 0 : calls.Min(call => EditDistance.Between(call, place, Budgets.Name)))
                .Take(MostPlaces),
        ];

    private RowsOfAction Find(string name) =>
        AwsReference.Lookup(name).Actions is [{ } action]
            ? new RowsOfAction(action, [.. _rows.Select(rows => rows.Where(row => row.TakesIn(action)).ToArray())])
            : new RowsOfAction(null, []);

    /// <summary>The rows that are about an action, by catalog.</summary>
    /// <param name="Action">The action, where AWS's reference has it.</param>
    /// <param name="Catalogs">The rows.</param>
    private sealed record RowsOfAction(AwsAction? Action, GrantingRow[][] Catalogs)
    {
        /// <summary>Whether a catalog grants it on everything and denies it nowhere, so that no request needs a look.</summary>
        public bool IsGrantedAnywhere { get; } =
            Array.Exists(
                Catalogs,
                rows => Array.Exists(rows, row => !row.IsDeny && row.Row.IsEverywhere) && !Array.Exists(rows, row => row.IsDeny)
            );
    }
}
