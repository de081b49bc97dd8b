using Wiv.Catalog.Core.Grants;
using Wiv.Catalog.Core.Holes;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Editing;

/// <summary>Finds the resource of a new row among those of rows beside it.</summary>
/// <param name="catalog">The catalog.</param>
internal sealed class RowResources(PermissionCatalog catalog)
{
    private const string Everything = "*";

    private readonly ParameterValues _values = new(catalog.Parameters);
    private readonly ResourceFit _fits = new(new Work(Budgets.Comparisons));

    /// <summary>The first of the resources that the action can act on; <c>*</c> where it takes none of them.</summary>
    public string For(CheckedAction action, IEnumerable<string> names) =>
        names.FirstOrDefault(name => Fits(action, name)) ?? Everything;

    private bool Fits(CheckedAction action, string name) =>
        name == Everything
        || (
            catalog.Resources.FirstOrDefault(named => named.Name == name) is { } resource
            && _fits.IsTaken(action, new CheckedResource(new PositionedText(name, default), _values.Example(resource.Arn)))
        );
}
