using System.Text.Json.Serialization;
using Wiv.Catalog.Cli.Json;
using Wiv.Catalog.Core.Grants;

namespace Wiv.Catalog.Cli.Commands.List;

/// <summary>A row, and the access levels of what it grants.</summary>
internal sealed record ListedRowJson : RowJson
{
    internal ListedRowJson(GrantingRow row)
        : base(row.Row) => AccessLevels = row.Levels;

    [JsonPropertyOrder(Added)]
    public IEnumerable<string> AccessLevels { get; }
}
