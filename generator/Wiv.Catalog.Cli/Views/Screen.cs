using Spectre.Console;
using Wiv.Catalog.Cli.Streams;

namespace Wiv.Catalog.Cli.Views;

/// <summary>Makes the console that draws tables for a person.</summary>
internal static class Screen
{
    /// <param name="output">Where it draws.</param>
    /// <param name="width">How many columns there are.</param>
    /// <param name="showsColours">Whether colours are seen and wanted.</param>
    /// <param name="isInteractive">Whether the cursor can be moved.</param>
    public static IAnsiConsole Of(TerminalWriter output, int width, bool showsColours, bool isInteractive = false)
    {
        bool hasCodes = showsColours || isInteractive;
        IAnsiConsole console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Out = new AnsiConsoleOutput(output.Raw),
                Ansi = hasCodes ? AnsiSupport.Yes : AnsiSupport.No,
                ColorSystem = showsColours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
                Interactive = isInteractive ? InteractionSupport.Yes : InteractionSupport.No,
                // What surrounds the run must not change what it draws.
                Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            }
        );
        console.Profile.Width = width;
        console.Pipeline.Attach(new VisibleSegments());
        return console;
    }
}
