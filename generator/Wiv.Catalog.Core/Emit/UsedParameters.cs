using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Emit;

/// <summary>Puts parameters in the order in which the catalog declares them, so that everything takes them alike.</summary>
internal static class UsedParameters
{
    public static Parameter[] Of(PermissionCatalog catalog, IEnumerable<string> names)
    {
        HashSet<string> needed = new(names, StringComparer.Ordinal);
        IEnumerable<Parameter> declared = catalog.Parameters.Where(parameter => needed.Remove(parameter.Name));
        // What is not declared has been told; as a text it leaves the rest usable.
        return
        [
            .. declared,
            .. needed
                .OrderBy(name => name, StringComparer.Ordinal)
                .Select(name => new Parameter(name, ParameterType.Text, null, "")),
        ];
    }
}
