using System.Globalization;
using Spectre.Console;
using Wiv.Catalog.Cli.Running;
using Wiv.Catalog.Cli.Usage.Projects;
using Wiv.Catalog.Cli.Views;
using Wiv.Catalog.Core.Text.Output;
using Wiv.Catalog.Core.Usage;

namespace Wiv.Catalog.Cli.Commands.Usage;

/// <summary>Draws what is used for a person: what asks for something to be done comes last, where the eye is.</summary>
internal sealed class UsageTable(Terminal terminal, int width)
{
    private const int Indent = 4;
    private const int Gap = 2;
    private const int Narrow = 110;

    private readonly IAnsiConsole _console = Screen.Of(terminal.Output, width, terminal.ShowsColours);

    public void Write(CatalogUsage usage, UsageProjects projects, bool withUnknown)
    {
        foreach ((RowState state, string heading) in UsageWords.States)
        {
            RowUsage[] rows = usage.Rows.Where(row => row.State == state).ToArray();
            Section(heading, Color.Default, rows, row => row.Row.Policy, CellsOf(state));
        }

        if (withUnknown)
        {
            Section(
                UsageWords.Unknown,
                Color.Default,
                usage.Unknown,
                _ => null,
                use => [use.By, UsageWords.SitesText(use.Sites)]
            );
        }

        Section(
            UsageWords.Ungranted,
            Color.Maroon,
            usage.Ungranted,
            _ => null,
            use => [use.MissingText, use.By, UsageWords.SitesText(use.Sites)]
        );
        foreach (string line in (string[])[UsageWords.Summary(usage), .. projects.Notes])
        {
            _console.Write(new Text(TerminalText.Of(line) + "\n"));
        }
    }

    private Func<RowUsage, string[]> CellsOf(RowState state) =>
        state switch
        {
            RowState.Used => UsedCells,
            RowState.MaybeUsed => row => [row.Row.ActionText, UsageWords.SitesText(row.Sites)],
            _ => OtherCells,
        };

    private static string[] UsedCells(RowUsage row) =>
        [row.Row.ActionText, UsageWords.UsedText(row), UsageWords.SitesText(row.Sites)];

    /// <summary>On a narrow terminal the reason says more than the resource.</summary>
    private string[] OtherCells(RowUsage row) =>
        width < Narrow ? [row.Row.ActionText, row.Row.Why] : [row.Row.ActionText, row.Row.ResourceText, row.Row.Why];

    /// <summary>The rows under a heading, and under the names of what they belong to; nothing when there are none.</summary>
    private void Section<T>(string heading, Color color, IReadOnlyList<T> items, Func<T, string?> group, Func<T, string[]> cells)
    {
        if (items.Count == 0)
        {
            return;
        }

        string[][] rows = items.Select(item => cells(item).Select(TerminalText.Of).ToArray()).ToArray();
        int[] widths = Widths(rows);
        string count = items.Count.ToString(CultureInfo.InvariantCulture);
        _console.Write(new Text($"{heading} ({count})\n", new Style(color, decoration: Decoration.Bold)));
        string? last = null;
        for (int i = 0; i < rows.Length; i++)
        {
            if (group(items[i]) is { } name && name != last)
            {
                last = name;
                _console.Write(new Text($"  {TerminalText.Of(name)}\n", new Style(decoration: Decoration.Dim)));
            }

            WriteRow(rows[i], widths);
        }

        _console.Write(new Text("\n"));
    }

    /// <summary>As wide as what is in them asks for, but for the last, which has what is left; zero where there is nothing to show.</summary>
    private int[] Widths(string[][] rows)
    {
        int[] widths = rows[0].Select((_, column) => rows.Max(row => row[column].GetCellWidth())).ToArray();
        int room = width - Indent;
        for (int i = 0; i < widths.Length - 1; i++)
        {
            widths[i] = Math.Min(widths[i], room * (widths.Length > 2 ? 45 : 60) / 100);
            room -= widths[i] > 0 ? widths[i] + Gap : 0;
        }

        widths[^1] = room;
        return widths;
    }

    private void WriteRow(string[] cells, int[] widths)
    {
        var grid = new Grid();
        List<Text> shown = [];
        for (int i = 0; i < cells.Length; i++)
        {
            if (widths[i] > 0)
            {
                bool isLast = i == cells.Length - 1;
                grid.AddColumn(
                    new GridColumn { Width = widths[i] }
                        .PadLeft(0)
                        .PadRight(isLast ? 0 : Gap)
                );
                shown.Add(new Text(cells[i]));
            }
        }

        grid.AddRow([.. shown]);
        _console.Write(new Padder(grid, new Padding(Indent, 0, 0, 0)));
    }
}
