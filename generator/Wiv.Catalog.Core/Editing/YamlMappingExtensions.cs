using Wiv.Catalog.Core.Yaml;

namespace Wiv.Catalog.Core.Editing;

internal static class YamlMappingExtensions
{
    /// <summary>The value of a key, the first where it stands twice.</summary>
    public static YamlNode? Find(this YamlMapping mapping, string key) =>
        mapping.Entries.Find(entry => entry.Key.Value == key).Value;

    /// <summary>The text of a key.</summary>
    public static string? FindText(this YamlMapping mapping, string key) => (mapping.Find(key) as YamlScalar)?.Value;

    /// <summary>The texts of a key, whether it is one or a list.</summary>
    public static IEnumerable<string> FindTexts(this YamlMapping mapping, string key) =>
        mapping.Find(key) switch
        {
            YamlScalar one => [one.Value],
            YamlSequence list => list.Items.OfType<YamlScalar>().Select(item => item.Value),
            _ => [],
        };
}
