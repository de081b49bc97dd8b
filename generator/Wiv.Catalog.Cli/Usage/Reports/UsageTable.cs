using Spectre.Console;
using Wiv.Catalog.Cli.Usage.Projects;
using Wiv.Catalog.Cli.Views;
using Wiv.Catalog.Core.Usage;

namespace Wiv.Catalog.Cli.Usage.Reports;

/// <summary>Draws what is used for a person: what asks for something to be done comes last, where the eye is.</summary>
internal sealed class UsageTable(Terminal terminal, int width)
{
    private const int Gap = 2;

    private readonly IAnsiConsole _console = Screen.Of(terminal.Output, width, terminal.ShowsColours);

    public void Write(CatalogUsage usage, UsageProjects projects, bool withUnknown)
    {
        foreach ((RowState state, string heading) in UsageWords.States)
        {
            RowUsage[] rows = usage.Rows.Where(row => row.State == state).ToArray();
            Section(heading, Color.Default, rows, row => row.Row.Policy, state == RowState.Used ? UsedCells : OtherCells);
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
            _console.Write(new Text(PlainText.Of(line) + "\n"));
        }
    }

    private static string[] UsedCells(RowUsage row) =>
        [row.Row.ActionText, UsageWords.UsedText(row), UsageWords.SitesText(row.Sites)];

    private static string[] OtherCells(RowUsage row) => [row.Row.ActionText, row.Row.ResourceText, row.Row.Why];

    /// <summary>The rows under a heading, and under the names of what they belong to; nothing when there are none.</summary>
    private void Section<T>(string heading, Color color, IReadOnlyList<T> items, Func<T, string?> group, Func<T, string[]> cells)
    {
        if (items.Count == 0)
        {
            return;
        }

        string[][] rows = items.Select(item => cells(item).Select(PlainText.Of).ToArray()).ToArray();
        int first = Math.Min(rows.Max(row => row[0].GetCellWidth()), width * 40 / 100);
        int second = Math.Min(rows.Max(row => row[1].GetCellWidth()), width * 30 / 100);
        _console.Write(new Text(heading + "\n", new Style(color, decoration: Decoration.Bold)));
        string? last = null;
        for (int i = 0; i < rows.Length; i++)
        {
            if (group(items[i]) is { } name && name != last)
            {
                last = name;
                _console.Write(new Text($"  {PlainText.Of(name)}\n", new Style(decoration: Decoration.Dim)));
            }

            var grid = new Grid();
            grid.AddColumn(
                new GridColumn { Width = first }
                    .PadLeft(Gap * 2)
                    .PadRight(Gap)
            );
            if (rows[i].Length > 2)
            {
                if (second > 0)
                {
                    grid.AddColumn(
                        new GridColumn { Width = second }
                            .PadLeft(0)
                            .PadRight(Gap)
                    );
                }
            }

            grid.AddColumn(new GridColumn().PadLeft(0).PadRight(0));
            grid.AddRow([
                .. rows[i].Where((_, column) => column != 1 || rows[i].Length == 2 || second > 0).Select(cell => new Text(cell)),
            ]);
            _console.Write(grid);
        }

        _console.Write(new Text("\n"));
    }
}
