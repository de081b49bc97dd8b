using System.Globalization;
using System.Text;
using Wiv.Catalog.Core.Aws;

namespace Wiv.Catalog.Core.Emit.CloudFormation;

/// <summary>Writes texts as YAML scalars that every version of YAML reads as text.</summary>
internal static class YamlText
{
    /// <summary>What some version of YAML takes for a boolean or for nothing.</summary>
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "true",
        "false",
        "yes",
        "no",
        "on",
        "off",
        "y",
        "n",
        "null",
    };

    /// <summary>The text as it is where it can stand so, else in quotes.</summary>
    public static string Of(string text) =>
        IsPlain(text) ? text
        : text.Any(IsUnprintable) ? DoubleQuoted(text)
        : "'" + text.Replace("'", "''") + "'";

    private static bool IsPlain(string text) =>
        text.Length > 0
        && Characters.IsLetter(text[0])
        && text.All(c => Characters.IsLetterOrDigit(c) || ":/*._-".IndexOf(c) >= 0)
        && text[text.Length - 1] != ':'
        && !Words.Contains(text);

    /// <summary>What YAML forbids, or takes for the end of a line.</summary>
    private static bool IsUnprintable(char c) =>
        char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF';

    private static string DoubleQuoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (char c in text)
        {
            quoted.Append(
                c is '"' or '\\' ? $"\\{c}"
                : IsUnprintable(c) ? "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture)
                : c.ToString()
            );
        }

        return quoted.Append('"').ToString();
    }
}
