using System.Text.Json.Serialization;
using Wiv.Catalog.Cli.Json;
using Wiv.Catalog.Core.Grants;

namespace Wiv.Catalog.Cli.Commands.Explain;

/// <summary>A row that grants or denies an action, and how.</summary>
internal sealed record GrantJson : RowJson
{
    private readonly RowGrant _grant;

    internal GrantJson(RowGrant grant)
        : base(grant.Row) => _grant = grant;

    [JsonPropertyOrder(Added)]
    public string By => _grant.By;

    [JsonPropertyOrder(Added)]
    public string How =>
        _grant.Kind switch
        {
            GrantKind.Name => "name",
            GrantKind.Wildcard => "wildcard",
            GrantKind.Part => "part",
            _ => "denial",
        };

    [JsonPropertyOrder(Added)]
    public bool TakesEffect => _grant.TakesEffect;
}
