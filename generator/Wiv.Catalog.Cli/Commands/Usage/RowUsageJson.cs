using System.Text.Json.Serialization;
using Wiv.Catalog.Cli.Json;
using Wiv.Catalog.Core.Usage;

namespace Wiv.Catalog.Cli.Commands.Usage;

/// <summary>A row, and what code uses of it.</summary>
internal sealed record RowUsageJson : RowJson
{
    private readonly RowUsage _usage;

    internal RowUsageJson(RowUsage usage)
        : base(usage.Row) => _usage = usage;

    [JsonPropertyOrder(Added)]
    public string State => UsageLines.StateWord(_usage.State);

    [JsonPropertyOrder(Added)]
    public int StandsFor => _usage.Size;

    [JsonPropertyOrder(Added)]
    public IEnumerable<UsedActionJson> Used =>
        _usage.Used.Select(used => new UsedActionJson(used.Action, SiteJson.All(used.Sites)));
}
