using System.Globalization;
using Spectre.Console;
using Wiv.Catalog.Cli.Running;
using Wiv.Catalog.Cli.Views;
using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Grants;
using Wiv.Catalog.Core.Listing;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Cli.Commands.Expand;

/// <summary>Draws the actions of a pattern for a person, with their counts above them.</summary>
internal sealed class ExpandTable(Terminal terminal, int width)
{
    private readonly IAnsiConsole _console = Screen.Of(terminal.Output, width, terminal.ShowsColours);

    public void Write(PatternExpansion expansion)
    {
        ActionMeaning meaning = expansion.Meaning;
        string granted = expansion.Granted is { } all
            ? string.Create(CultureInfo.InvariantCulture, $"; the catalog grants {all.Count}")
            : "";
        var heading = new Paragraph(TerminalText.Of(meaning.Text), new Style(decoration: Decoration.Bold));
        _console.Write(heading.Append($" matches {LevelCounts.Text(meaning)}{granted}\n"));
        var table = new Table { Border = TableBorder.None, ShowHeaders = false };
        table.AddColumn(new TableColumn("").PadLeft(0).PadRight(2));
        table.AddColumn(new TableColumn("").NoWrap().PadLeft(0).PadRight(2));
        table.AddColumn(new TableColumn("").NoWrap().PadLeft(0).PadRight(0));
        foreach (AwsAction action in meaning.Actions)
        {
            string level = AccessLevelNames.Of(action);
            table.AddRow(new Text(action.FullName), new Text(level, LevelStyles.Of([level])), Grant(expansion, action));
        }

        _console.Write(new Padder(table, new Padding(2, 0, 0, 0)));
    }

    private static Text Grant(PatternExpansion expansion, AwsAction action) =>
        expansion.Granted is not { } granted ? Text.Empty
        : granted.Contains(action) ? new Text("granted", new Style(Color.Green))
        : new Text("not granted", new Style(decoration: Decoration.Dim));
}
