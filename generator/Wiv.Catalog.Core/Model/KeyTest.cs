using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Model;

/// <summary>A condition operator, a condition key, and the values of which one must match.</summary>
internal sealed record KeyTest(string Operator, string Key, EquatableArray<Template> Values)
{
    public override string ToString() => $"{Operator} {Key} = {string.Join(" or ", Values.Select(value => $"\"{value}\""))}";
}
