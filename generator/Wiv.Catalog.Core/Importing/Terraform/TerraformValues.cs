using System.Text;
using Wiv.Catalog.Core.Importing.Reading;
using Wiv.Catalog.Core.Json;

namespace Wiv.Catalog.Core.Importing.Terraform;

/// <summary>What the values of attributes show, in which expressions may stand.</summary>
internal static class TerraformValues
{
    /// <summary>The values of a list or of one that are known.</summary>
    public static IReadOnlyList<JsonValue> Known(JsonValue? value, out bool isWhole)
    {
        IReadOnlyList<JsonValue> items = JsonItems.Of(value);
        isWhole = value is not null && items.All(item => item is JsonText text && IsLiteral(text));
        return items;
    }

    /// <summary>A value, or what it refers to, as a message shows it.</summary>
    public static string Shown(JsonValue? value, IReadOnlyList<TerraformTarget> targets) =>
        value is JsonText text ? text.Value
        : targets.FirstOrDefault(target => target.Address.Length > 0) is { } target ? "${" + target.Address + "}"
        : "${...}";

    /// <summary>The ARNs that stand in <c>for_each</c>, where an attribute is one of its values.</summary>
    public static IEnumerable<string> ArnsOfEach(JsonObject resource, JsonValue? attribute) =>
        attribute is JsonText text && text.Value.IndexOf("each.", StringComparison.Ordinal) >= 0
            ? TextsIn(resource.Find("for_each")?.Value).SelectMany(ArnsIn).Distinct(StringComparer.Ordinal)
            : [];

    private static IEnumerable<string> TextsIn(JsonValue? value) =>
        value switch
        {
            JsonText text => [text.Value],
            JsonArray array => array.Items.SelectMany(TextsIn),
            JsonObject json => json.Members.SelectMany(member => TextsIn(member.Value).Prepend(member.Name.Value)),
            _ => [],
        };

    /// <summary>The ARNs that are written out: the whole text, or what stands in quotes in an expression.</summary>
    private static IEnumerable<string> ArnsIn(string text) =>
        (IsExpression(text) ? text.Split('"') : [text]).Where(part =>
            part.StartsWith("arn:", StringComparison.Ordinal) && !IsExpression(part)
        );

    private static bool IsExpression(string text) => text.IndexOf("${", StringComparison.Ordinal) >= 0;

    /// <summary>The text in which expressions are anything.</summary>
    public static string Pattern(string text)
    {
        var pattern = new StringBuilder();
        int from = 0;
        while (from < text.Length && text.IndexOf("${", from, StringComparison.Ordinal) is >= 0 and var open)
        {
            int end = text.IndexOf('}', open);
            pattern.Append(text, from, open - from).Append('*');
            from = end < 0 ? text.Length : end + 1;
        }

        return pattern.Append(text, from, text.Length - from).ToString();
    }

    /// <summary>Whether no expression stands in it.</summary>
    public static bool IsLiteral(JsonText text) => text.Value.IndexOf("${", StringComparison.Ordinal) < 0;
}
