using Spectre.Console;
using Wiv.Catalog.Cli.Running;
using Wiv.Catalog.Cli.Streams;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Cli.Views;

/// <summary>Writes facts under headings: wrapped and coloured for a person, and as they are for a program.</summary>
internal sealed class FactList
{
    private const int Indent = 4;
    private const int LabelWidth = 10;

    private readonly TerminalWriter _output;
    private readonly IAnsiConsole? _console;

    public FactList(Terminal terminal)
    {
        _output = terminal.Output;
        _console = terminal.Width is { } width ? Screen.Of(terminal.Output, width, terminal.ShowsColours) : null;
    }

    /// <summary>What is answered.</summary>
    public void Title(string text, Color color) => Line(text, new Style(color, decoration: Decoration.Bold));

    /// <summary>What the facts below are about.</summary>
    public void Heading(string text) => Line("  " + text, new Style(decoration: Decoration.Bold));

    /// <summary>A fact; nothing where there is none.</summary>
    public void Fact(string label, string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        string clean = TerminalText.Of(text);
        if (_console is null)
        {
            _output.Line(new string(' ', Indent) + label.PadRight(LabelWidth) + clean);
            return;
        }

        var grid = new Grid();
        grid.AddColumn(
            new GridColumn { Width = LabelWidth, NoWrap = true }
                .PadLeft(Indent)
                .PadRight(0)
        );
        grid.AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        grid.AddRow(new Text(label, new Style(decoration: Decoration.Dim)), new Text(clean));
        _console.Write(grid);
    }

    public void Gap() => _output.Line("");

    private void Line(string text, Style style)
    {
        string clean = TerminalText.Of(text);
        if (_console is null)
        {
            _output.Line(clean);
        }
        else
        {
            _console.Write(new Text(clean + "\n", style));
        }
    }
}
