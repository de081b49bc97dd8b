using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Diagnostics.CatalogText;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Linking;

/// <summary>Joins the files of each catalog and resolves the names in them. It never throws.</summary>
internal static class CatalogLinker
{
    /// <summary>Links <paramref name="files"/>; their order does not matter, for they are sorted by path.</summary>
    public static LinkedCatalogs Link(IEnumerable<CatalogFile> files)
    {
        CatalogFile[] all = files.ToArray();
        List<Problem> problems = all.SelectMany(file => file.Problems).ToList();
        List<LinkedCatalog> catalogs = [];
        List<PositionedText> names = [];
        foreach ((string name, CatalogFile[] parts) in CatalogParts.Of(all))
        {
            names.Add(parts[0].CatalogName!.Value);
            catalogs.Add(LinkCatalog(name, parts, problems));
        }

        SameIdentifierCheck.CheckCatalogs(names, problems);
        return new LinkedCatalogs(
            catalogs.OrderBy(catalog => catalog.Name, StringComparer.Ordinal).ToEquatableArray(),
            problems.InOrder()
        );
    }

    private static LinkedCatalog LinkCatalog(string name, CatalogFile[] files, List<Problem> problems)
    {
        var scope = new CatalogScope(name, files, problems);
        var policies = new PolicyLinker(name, scope);
        NeverRow[] never = scope.Never.Select(policies.Never).OfType<NeverRow>().ToArray();
        var catalog = new PermissionCatalog(
            name,
            OneOf(files, file => file.Title, "title", problems) ?? $"{name} permissions",
            OneOf(files, file => file.Summary, "summary", problems) ?? ""
        )
        {
            Trust = scope.Trust.Select(policies.Trust).OfType<TrustEntry>().ToEquatableArray(),
            Policies = scope.Policies.Select(policies.Policy).ToEquatableArray(),
            Never = never.Select(row => row.Line).ToEquatableArray(),
            Parameters = scope.Parameters.Values.ToEquatableArray(),
            Resources = scope.Resources.Values.ToEquatableArray(),
            Conditions = scope.Conditions.Values.ToEquatableArray(),
            Categories = scope.Categories.Values.ToEquatableArray(),
            Files = files.Select(file => Places.FileName(file.Path)).ToEquatableArray(),
        };
        scope.ReportUnused();
        SpellingCheck.Check(files, problems);
        SidCheck.Check(scope.Trust, problems);
        foreach (PolicyDeclaration policy in scope.Policies)
        {
            SidCheck.Check(policy.Groups.SelectMany(group => group.Permissions), problems);
        }

        return new LinkedCatalog(
            catalog,
            policies.Rows.ToEquatableArray(),
            scope.Policies.ToEquatableArray(),
            scope.Trust.ToEquatableArray()
        )
        {
            Never = never.ToEquatableArray(),
        };
    }

    /// <summary>A text that one file of the catalog may give.</summary>
    private static string? OneOf(CatalogFile[] files, Func<CatalogFile, PositionedText?> text, string key, List<Problem> problems)
    {
        PositionedText[] given = files.Select(text).OfType<PositionedText>().ToArray();
        foreach (PositionedText other in given.Skip(1))
        {
            problems.Add(
                ContentRules.DuplicateName.At(
                    other.Span,
                    $"the key '{key}' of",
                    other.Value,
                    Places.Of(given[0].Span, other.Span)
                )
            );
        }

        return given.Length == 0 ? null : given[0].Value;
    }
}
