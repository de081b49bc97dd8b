using Spectre.Console;
using Wiv.Catalog.Cli.Views;
using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Grants;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Cli.Commands.List;

/// <summary>
/// The columns of a list: as wide as what is in them asks for, within what the terminal has, and alike all the way down. On a
/// narrow terminal the reason, which is the longest, has a line of its own.
/// </summary>
internal sealed class ListColumns
{
    private const int Indent = 2;
    private const int Gap = 2;
    private const int Narrow = 120;

    private static readonly string[] Names = ["action", "access level", "resource", "condition", "why"];

    private readonly bool _isNarrow;

    /// <summary>The width of every column but the last; zero where there is nothing to show.</summary>
    private readonly int[] _widths;

    /// <param name="rows">What will be shown.</param>
    /// <param name="width">How many columns the terminal has.</param>
    public ListColumns(IReadOnlyList<GrantingRow> rows, int width)
    {
        _isNarrow = width < Narrow;
        string[][] texts = [Names, .. rows.Select(Texts)];
        int Widest(int column) => texts.Max(row => row[column].GetCellWidth());

        // The first two hold short words, which are not to be cut; resource and condition are wrapped and share what is left.
        bool hasConditions = rows.Any(row => row.Row.Conditions.Count > 0);
        int room = width - Indent - (_isNarrow ? 0 : width / 4);
        int action = Math.Min(Widest(0), room * 38 / 100);
        int level = Math.Min(Widest(1), room * 20 / 100);
        int rest = room - action - level - (Gap * (hasConditions ? 4 : 3));
        int condition = hasConditions ? Math.Min(Widest(3), Math.Max(rest * 40 / 100, rest - Widest(2))) : 0;
        _widths = [action, level, Math.Min(Widest(2), rest - condition), condition];
    }

    /// <summary>The header of the columns.</summary>
    public void WriteHeader(IAnsiConsole console)
    {
        var style = new Style(decoration: Decoration.Dim);
        Write(console, Names.Select(name => new Text(name, style)).ToArray());
    }

    public void WriteRow(IAnsiConsole console, GrantingRow row)
    {
        Text[] cells = Texts(row).Select(text => new Text(text)).ToArray();
        cells[1] = new Text(Levels(row), LevelStyles.Of(row.Levels));
        Write(console, cells);
    }

    private static string[] Texts(GrantingRow row) =>
        [
            .. new[] { row.Row.ActionText, Levels(row), row.Row.ResourceText, row.Row.ConditionText, row.Row.Why }.Select(
                TerminalText.Of
            ),
        ];

    /// <summary>The levels in words that leave room for the rest.</summary>
    private static string Levels(GrantingRow row) =>
        row.Levels.Count == AccessLevelNames.All.Count()
            ? "all"
            : ListLines.LevelText(row).Replace(" management", "", StringComparison.Ordinal);

    private void Write(IAnsiConsole console, Text[] cells)
    {
        var grid = new Grid();
        List<Text> shown = [];
        for (int i = 0; i < _widths.Length; i++)
        {
            if (_widths[i] > 0)
            {
                grid.AddColumn(
                    new GridColumn { Width = _widths[i] }
                        .PadLeft(0)
                        .PadRight(Gap)
                );
                shown.Add(cells[i]);
            }
        }

        Text why = cells[^1];
        if (!_isNarrow)
        {
            grid.AddColumn(new GridColumn().PadLeft(0).PadRight(0));
            shown.Add(why);
        }

        grid.AddRow([.. shown]);
        console.Write(new Padder(grid, new Padding(Indent, 0, 0, 0)));
        if (_isNarrow)
        {
            console.Write(new Padder(why, new Padding(Indent * 3, 0, 0, 0)));
        }
    }
}
