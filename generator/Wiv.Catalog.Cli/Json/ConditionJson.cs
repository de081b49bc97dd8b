using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Cli.Json;

/// <summary>A condition of a row.</summary>
internal sealed record ConditionJson(string Name, IEnumerable<string> Tests, string? Label)
{
    public static ConditionJson Of(Condition condition) =>
        new(condition.Name, condition.Tests.Select(test => test.ToString()), condition.Label);
}
