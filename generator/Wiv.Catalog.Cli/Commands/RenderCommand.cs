using System.CommandLine;

namespace Wiv.Catalog.Cli.Commands;

/// <summary>Declares <c>wiv-catalog render</c>.</summary>
internal static class RenderCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("path")
        {
            Description = "Catalog files, or folders with *.permissions.yaml below them; the current folder when none is named.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var output = new Option<string>("--output", "-o")
        {
            Description = "The folder to write to. With several catalogs each has a folder of its own in it.",
            HelpName = "folder",
            Required = true,
        };
        var written = new Option<string>("--written")
        {
            Description = "A file that remembers what was written, so that the next run removes what is no longer rendered.",
            HelpName = "file",
        };
        var check = new Option<bool>("--check")
        {
            Description = "Write nothing; fail when a published file differs, is missing or is no longer rendered.",
        };
        var noWarnings = new Option<bool>("--no-warnings") { Description = "Tell errors only." };
        var command = new Command("render", "Writes the docs page and the policies of the catalogs.")
        {
            paths,
            output,
            written,
            check,
            noWarnings,
        };
        command.SetAction(parsed =>
        {
            var request = new RenderRequest(
                parsed.GetValue(paths) ?? [],
                parsed.GetRequiredValue(output),
                parsed.GetValue(written),
                parsed.GetValue(check),
                parsed.GetValue(noWarnings)
            );
            return new RenderRun(terminal, request).Run();
        });
        return command;
    }
}
