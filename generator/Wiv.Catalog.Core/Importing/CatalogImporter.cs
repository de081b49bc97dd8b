using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Importing.Owning;
using Wiv.Catalog.Core.Importing.Reading;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing;

/// <summary>Makes a catalog of policies, templates and plans. It never throws, and never stops at the first problem.</summary>
internal static class CatalogImporter
{
    /// <summary>What stands for every reason, which the catalog's reader refuses until it is written.</summary>
    public const string Reason = "TODO";

    /// <summary>Imports all of the inputs into one catalog.</summary>
    /// <param name="name">The catalog's name.</param>
    /// <param name="inputs">The inputs, in the order in which the catalog is to have their policies.</param>
    /// <param name="role">The role to import, with what is of no other; without it the only role, or all that there is.</param>
    public static ImportResult Import(string name, IReadOnlyList<ImportInput> inputs, string? role = null)
    {
        var context = new ImportContext();
        var finder = new PolicyFinder(context);
        var reader = new ImportedPolicyReader(context);
        FoundPolicy[] found = inputs.SelectMany(finder.Find).ToArray();
        SourceSpan start = inputs.Count == 0 ? default : SourceSpan.StartOf(inputs[0].Path);
        ImportedPolicy[] policies = new RoleFilter(context, found).Filter(role, start).Select(reader.Read).ToArray();
        PermissionCatalog catalog = new CatalogAssembler(name, context).Assemble(policies);
        EquatableArray<Problem> problems = context.Problems.InOrder();
        return new ImportResult(problems.Any(problem => problem.Rule.Severity == Severity.Error) ? null : catalog, problems);
    }
}
