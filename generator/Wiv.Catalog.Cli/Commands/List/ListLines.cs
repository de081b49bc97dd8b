using Wiv.Catalog.Cli.Streams;
using Wiv.Catalog.Core.Grants;
using Wiv.Catalog.Core.Linking;

namespace Wiv.Catalog.Cli.Commands.List;

/// <summary>Writes rows for other programs: a line each, its columns between tabs, always the same seven, as they are.</summary>
internal static class ListLines
{
    public static void Write(TerminalWriter output, IEnumerable<GrantingRow> rows)
    {
        foreach (GrantingRow granting in rows)
        {
            Row row = granting.Row;
            string[] columns =
            [
                row.Policy!,
                row.Group ?? "",
                row.ActionText,
                LevelText(granting),
                row.ResourceText,
                row.ConditionText,
                row.Why,
            ];
            output.Columns(columns);
        }
    }

    /// <summary>The access levels of a row as a cell.</summary>
    public static string LevelText(GrantingRow row) =>
        row.Levels is { Count: > 0 } levels ? string.Join(", ", levels) : "Unknown";
}
