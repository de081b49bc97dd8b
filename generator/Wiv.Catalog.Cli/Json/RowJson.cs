using System.Text.Json.Serialization;
using Wiv.Catalog.Core.Linking;

namespace Wiv.Catalog.Cli.Json;

/// <summary>A row of a catalog, with the same members in every answer. What an answer adds comes after them.</summary>
internal abstract record RowJson
{
    /// <summary>The order of the members that an answer adds.</summary>
    protected const int Added = 1;

    private readonly Row _row;

    private protected RowJson(Row row) => _row = row;

    public string Catalog => _row.Catalog;

    public string? Policy => _row.Policy;

    public string? Group => _row.Group;

    public string Effect => _row.IsDeny ? "Deny" : "Allow";

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IEnumerable<string>? Actions => _row.Actions.IsNot ? null : _row.Actions.Items;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IEnumerable<string>? NotActions => _row.Actions.IsNot ? _row.Actions.Items : null;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IEnumerable<ResourceJson>? Resources => HasNotResources ? null : AllResources;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IEnumerable<ResourceJson>? NotResources => HasNotResources ? AllResources : null;

    public IEnumerable<ConditionJson> Conditions => _row.Conditions.Select(ConditionJson.Of);

    public string Why => _row.Why;

    private bool HasNotResources => _row.Resources is { IsNot: true };

    private IEnumerable<ResourceJson> AllResources => (_row.Resources?.Items ?? default).Select(ResourceJson.Of);
}
