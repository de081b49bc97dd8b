using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Holes;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Grants;

/// <summary>What the rows of a catalog's policies grant. Whoever asks whether something is granted asks here.</summary>
internal sealed class CatalogGrants
{
    private readonly HashSet<string> _named = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _patterns = [];
    private readonly List<Element<string>> _allBut = [];
    private readonly CatalogDenials _denials;

    /// <param name="catalog">The catalog.</param>
    /// <param name="policies">The policies that count; all when there is none.</param>
    /// <param name="work">What may be spent, where several catalogs are asked together.</param>
    public CatalogGrants(LinkedCatalog catalog, PolicySelection? policies = null, MatchWork? work = null)
    {
        PolicySelection selected = policies ?? PolicySelection.All;
        Row[] rows = catalog
            .Rows.Where(row => !row.IsTrust && (selected.Has(row.Catalog) || selected.Has(row.Policy!)))
            .ToArray();
        var values = new ParameterValues(catalog.Catalog.Parameters);
        _denials = new CatalogDenials([.. rows.Select(row => row.Statement)], values);
        MatchWork shared = work ?? new MatchWork();
        var reach = new CatalogReach(rows.Select(row => row.Statement), _denials, values, shared.Steps);
        Rows = [.. rows.Select(row => new GrantingRow(row, reach, _denials, values, shared))];
        foreach (Row row in rows.Where(row => !row.IsDeny))
        {
            if (row.Actions.IsNot)
            {
                _allBut.Add(row.Actions);
            }
            else
            {
                _named.UnionWith(row.Actions.Items);
                _patterns.AddRange(row.Actions.Items.Where(ActionGrammar.IsPattern));
            }
        }
    }

    /// <summary>The rows of the policies, in order.</summary>
    public IReadOnlyList<GrantingRow> Rows { get; }

    /// <summary>The rows of all the catalogs, in order.</summary>
    public static IEnumerable<GrantingRow> RowsOf(IEnumerable<LinkedCatalog> catalogs)
    {
        var work = new MatchWork();
        return catalogs.SelectMany(catalog => new CatalogGrants(catalog, null, work).Rows);
    }

    /// <summary>Whether a row allows the action, or all that the pattern matches, and none denies it everywhere and always.</summary>
    /// <remarks>
    /// On which resources is another question, which <see cref="GrantingRow.Grant"/> answers of a row and
    /// <see cref="Calls.CallGrants"/> of a call. By name it is answered of every text of a program, so out of an index.
    /// </remarks>
    public bool Grants(string action) =>
        (
            _named.Contains(action)
            || _patterns.Exists(pattern => ActionPattern.Covers(pattern, action))
            || _allBut.Exists(actions => ElementCover.TakesInAction(actions, action))
        ) && !_denials.TakeEverywhere(action);
}
