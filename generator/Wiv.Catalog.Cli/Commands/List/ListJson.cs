using Wiv.Catalog.Cli.Json;
using Wiv.Catalog.Core.Grants;

namespace Wiv.Catalog.Cli.Commands.List;

/// <summary>The permissions that <c>list</c> found.</summary>
internal sealed record ListJson(ReferenceJson Reference, IEnumerable<ListedRowJson> Permissions)
{
    public static ListJson Of(IEnumerable<GrantingRow> rows) =>
        new(ReferenceJson.Current, rows.Select(row => new ListedRowJson(row)));
}
