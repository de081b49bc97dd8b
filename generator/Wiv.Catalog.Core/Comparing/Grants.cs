using Wiv.Catalog.Core.Holes;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Comparing;

/// <summary>What the rows of a catalog allow and deny, all its policies taken together.</summary>
internal sealed class Grants
{
    private readonly ParameterValues _values;
    private readonly Work _parts = new(Budgets.Values);

    public Grants(LinkedCatalog catalog)
    {
        _values = new ParameterValues(catalog.Catalog.Parameters);
        Allowed = new GrantIndex(catalog.Rows.Where(row => !row.IsDeny).SelectMany(Of));
        Denied = new GrantIndex(catalog.Rows.Where(row => row.IsDeny).SelectMany(Of));
    }

    public GrantIndex Allowed { get; }

    public GrantIndex Denied { get; }

    /// <summary>What one of the rows says.</summary>
    public IEnumerable<Grant> Of(Row row) => Grant.Of(row.Statement, _values, _parts);
}
