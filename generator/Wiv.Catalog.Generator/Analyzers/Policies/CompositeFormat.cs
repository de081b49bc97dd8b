using System.Globalization;

namespace Wiv.Catalog.Generator.Analyzers.Policies;

/// <summary>Reads the format of <c>string.Format</c>: https://learn.microsoft.com/dotnet/standard/base-types/composite-formatting</summary>
internal static class CompositeFormat
{
    /// <summary>What the format replaces; <see langword="null"/> when it is none, and formatting would throw.</summary>
    /// <param name="format">The format.</param>
    /// <param name="values">The values of its arguments; <see langword="null"/> for one that is not known.</param>
    public static IReadOnlyList<TextEdit>? Edits(string format, IReadOnlyList<string?> values)
    {
        List<TextEdit> edits = [];
        for (int at = 0; at < format.Length; at++)
        {
            char c = format[at];
            if (c is not ('{' or '}'))
            {
                continue;
            }

            if (at + 1 < format.Length && format[at + 1] == c)
            {
                edits.Add(new TextEdit(at, 2, c.ToString()));
                at++;
                continue;
            }

            int end = c == '{' ? format.IndexOf('}', at) : -1;
            if (end < 0 || Item(format.Substring(at + 1, end - at - 1), values) is not { } value)
            {
                return null;
            }

            edits.Add(new TextEdit(at, end + 1 - at, value.Text));
            at = end;
        }

        return edits;
    }

    /// <summary>What stands for an item; a number or a date with a format of its own is not known.</summary>
    private static (string? Text, bool IsItem)? Item(string item, IReadOnlyList<string?> values)
    {
        string digits = item.Split(',', ':')[0].Trim();
        return !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int index) ? null
            : index < values.Count && digits.Length == item.Trim().Length ? (values[index], true)
            : (null, true);
    }
}
