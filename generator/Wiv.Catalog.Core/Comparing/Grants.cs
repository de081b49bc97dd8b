using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Comparing;

/// <summary>What the rows of a catalog allow and deny, all its policies taken together.</summary>
internal sealed class Grants
{
    private readonly EquatableArray<Parameter> _parameters;
    private readonly Work _parts = new(Budgets.Values);

    public Grants(ComparedCatalog catalog)
    {
        _parameters = catalog.Catalog.Parameters;
        Allowed = new GrantIndex(catalog.Rows.Where(row => !row.IsDeny).SelectMany(Of));
        Denied = new GrantIndex(catalog.Rows.Where(row => row.IsDeny).SelectMany(Of));
    }

    public GrantIndex Allowed { get; }

    public GrantIndex Denied { get; }

    /// <summary>What one of the rows says.</summary>
    public IEnumerable<Grant> Of(ComparedRow row) => Grant.Of(row.Statement, _parameters, _parts);
}
