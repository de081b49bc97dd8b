using System.Globalization;
using Spectre.Console;
using Wiv.Catalog.Cli.Running;
using Wiv.Catalog.Cli.Views;
using Wiv.Catalog.Core.Grants;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Cli.Commands.List;

/// <summary>Draws rows for a person, under the names of their policy and group, which every row would only repeat.</summary>
internal sealed class ListTable(Terminal terminal, int width)
{
    private readonly IAnsiConsole _console = Screen.Of(terminal.Output, width, terminal.ShowsColours);

    public void Write(IReadOnlyList<GrantingRow> rows)
    {
        var columns = new ListColumns(rows, width);
        if (rows.Count > 0)
        {
            columns.WriteHeader(_console);
        }

        (string, string?, string?)? heading = null;
        foreach (GrantingRow granting in rows)
        {
            Row row = granting.Row;
            if (heading != (row.Catalog, row.Policy, row.Group))
            {
                heading = (row.Catalog, row.Policy, row.Group);
                string text = row.Group is null ? row.Policy! : $"{row.Policy} / {row.Group}";
                _console.Write(new Text($"\n{TerminalText.Of(text)}\n", new Style(decoration: Decoration.Bold)));
            }

            columns.WriteRow(_console, granting);
        }

        string count = rows.Count.ToString(CultureInfo.InvariantCulture);
        _console.Write(new Text($"{(rows.Count > 0 ? "\n" : "")}{count} {(rows.Count == 1 ? "permission" : "permissions")}\n"));
    }
}
