using Wiv.Catalog.Cli.Findings;
using Wiv.Catalog.Cli.Json;
using Wiv.Catalog.Core.Comparing;
using Wiv.Catalog.Core.Emit.Changes;

namespace Wiv.Catalog.Cli.Commands.Diff;

/// <summary>What <c>diff</c> found: what the changes mean together, and each of them.</summary>
internal sealed record DiffJson(ReferenceJson Reference, string Verdict, string? Message, IEnumerable<ChangeJson> Changes)
{
    public static DiffJson Of(IReadOnlyList<CatalogChanges> catalogs, ShownPaths paths) =>
        new(
            ReferenceJson.Current,
            ChangeJson.Word(CatalogChanges.Verdict(catalogs)),
            DirectionWords.Limits(catalogs) is { Count: > 0 } limits ? string.Join(' ', limits) : null,
            catalogs.SelectMany(catalog => catalog.Changes.Select(change => ChangeJson.Of(catalog.Catalog, change, paths)))
        );
}
