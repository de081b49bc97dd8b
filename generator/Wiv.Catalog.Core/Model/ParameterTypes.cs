using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Model;

/// <summary>The parameter types as a catalog spells them.</summary>
internal static class ParameterTypes
{
    private static readonly (string Name, ParameterType Type)[] All =
    [
        ("account-id", ParameterType.AccountId),
        ("region", ParameterType.Region),
        ("external-id", ParameterType.ExternalId),
        ("arn", ParameterType.Arn),
        ("text", ParameterType.Text),
    ];

    public static IEnumerable<string> Names => All.Select(entry => entry.Name);

    public static ParameterType? Parse(string name) =>
        All.Where(entry => entry.Name == name).Select(entry => (ParameterType?)entry.Type).FirstOrDefault();

    /// <summary>How many characters a value of the type may have.</summary>
    public static int LongestOf(ParameterType type) =>
        type switch
        {
            ParameterType.AccountId => 12,
            ParameterType.Region => 64,
            ParameterType.ExternalId => 1224,
            ParameterType.Arn => Budgets.Arn,
            _ => 512,
        };

    public static string NameOf(ParameterType type) => All.First(entry => entry.Type == type).Name;
}
