using System.Globalization;
using System.Text.Json;
using Wiv.Catalog.Cli.Streams;
using Wiv.Catalog.Core.Usage;

namespace Wiv.Catalog.Cli.Commands.Usage;

/// <summary>
/// Writes what is used for other programs: a line for each permission and for each call that is not granted, its columns
/// between tabs, always the same seven.
/// </summary>
internal sealed class UsageLines(TerminalWriter output)
{
    private const string Ungranted = "ungranted";
    private const string Unknown = "unknown";

    public void Write(CatalogUsage usage, bool withUnknown)
    {
        foreach (RowUsage row in usage.Rows)
        {
            string size = row.Size.ToString(CultureInfo.InvariantCulture);
            Line(
                StateWord(row.State),
                row.Row.Policy!,
                row.Row.ActionText,
                row.Row.ResourceText,
                size,
                Used(row),
                Sites(row.Sites)
            );
        }

        foreach (UngrantedUse use in usage.Ungranted)
        {
            Line(Ungranted, "", use.MissingText, "", "", use.By, Sites(use.Sites));
        }

        foreach (PermissionUse use in withUnknown ? usage.Unknown : [])
        {
            Line(Unknown, "", "", "", "", use.By, Sites(use.Sites));
        }
    }

    /// <summary>The state as programs read it.</summary>
    public static string StateWord(RowState state) => JsonNamingPolicy.CamelCase.ConvertName(state.ToString());

    private static string Used(RowUsage row) => string.Join(", ", row.Used.Select(used => used.Action));

    private static string Sites(IReadOnlyList<CallSite> sites) => string.Join(", ", sites);

    private void Line(params string[] columns) => output.Columns(columns);
}
