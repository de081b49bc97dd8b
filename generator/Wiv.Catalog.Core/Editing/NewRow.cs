using Wiv.Catalog.Core.Yaml;

namespace Wiv.Catalog.Core.Editing;

/// <summary>Puts a new row behind another, written as that one is.</summary>
internal static class NewRow
{
    private static readonly string[] Keys = ["action", "resource", "why"];

    /// <summary>Where the row goes and what is written there; <see langword="null"/> where the other's way of writing cannot be followed.</summary>
    /// <param name="file">The file.</param>
    /// <param name="list">The rows.</param>
    /// <param name="row">The row before the new one.</param>
    /// <param name="values">The values of action, resource and why.</param>
    public static (int Offset, string Text)? Behind(EditedFile file, YamlSequence list, YamlMapping row, params string[] values)
    {
        if (MappingStyle.Of(file, row) is not { } style)
        {
            return null;
        }

        // The keys in the order of the other row; a key that it lacks comes last.
        string[] order = [.. row.Entries.Select(entry => entry.Key.Value).Where(Keys.Contains).Concat(Keys).Distinct()];
        IEnumerable<string> entries = order.Select(key => style.Entry(key, values[Array.IndexOf(Keys, key)]));
        string written = style.Open + string.Join(style.Between, entries) + style.Close;
        string before = file.LineBefore(row.Span.Start);
        int dash = before.TakeWhile(c => c == ' ').Count();
        if (before.TrimEnd(' ').Length == dash + 1 && before[dash] == '-')
        {
            string lineEnd = file.LineEndBefore(row.Span.End);
            string lines = StandApart(file, list) ? lineEnd + lineEnd : lineEnd;
            return (file.EndOfLines(Math.Max(style.End, row.Span.End), dash), lines + before + written);
        }

        return style.IsFlow && Separator(file, list, row) is { } separator ? (row.Span.End, separator + written) : null;
    }

    /// <summary>Whether there is an empty line between any two rows.</summary>
    private static bool StandApart(EditedFile file, YamlSequence list) =>
        list.Items.Count > 1
        && list.Items.Zip(list.Items.Skip(1), (one, next) => file.TextOf(one.Span.End, next.Span.Start).Split('\n'))
            .All(lines => lines.Skip(1).Take(lines.Length - 2).Any(string.IsNullOrWhiteSpace));

    /// <summary>What stands between two rows of a list in brackets; nothing where a comment stands there, which would change sides.</summary>
    private static string? Separator(EditedFile file, YamlSequence list, YamlMapping row)
    {
        int index = list.Items.IndexOf(row);
        int next = index + 1 < list.Items.Count ? list.Items[index + 1].Span.Start : list.Span.End;
        string lineBefore = file.LineBefore(row.Span.Start);
        string separator =
            index > 0 ? file.TextOf(list.Items[index - 1].Span.End, row.Span.Start)
            : list.Items.Count > 1 ? file.TextOf(row.Span.End, next)
            : string.IsNullOrWhiteSpace(lineBefore) ? "," + file.LineEndBefore(row.Span.Start) + lineBefore
            : ", ";
        return separator.IndexOf(',') >= 0 && IsBare(separator) && IsBare(file.TextOf(row.Span.End, next)) ? separator : null;
    }

    private static bool IsBare(string text) => text.All(c => c is ' ' or ',' or ']' or '\r' or '\n');
}
