using System.CommandLine;
using Wiv.Catalog.Cli.Running;

namespace Wiv.Catalog.Cli.Commands.Render;

/// <summary>Declares <c>wiv-catalog render</c>.</summary>
internal static class RenderCommand
{
    private const string Description = """
        Writes the docs page and the policies of the catalogs. Files that stay the same are not touched.

        Exit code 0: written, or with --check all is as it should be. 1: a catalog has errors, or with --check a published file
        differs, is missing or is no longer rendered; what differs is shown. 2: could not run.
        """;

    public static Command Create(Terminal terminal)
    {
        Argument<string[]> paths = CommonOptions.Catalogs();
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
        var usage = new Option<string[]>("--usage")
        {
            Description =
                "A solution, a project, a folder or a wiv.usage.json whose code the docs are to name beside the permissions that it "
                + "uses; may be given several times. Without it the docs do not tell.",
            HelpName = "path",
        };
        Option<string> format = CommonOptions.Format();
        var command = new Command("render", Description) { paths, output, written, check, noWarnings, usage, format };
        command.SetAction(parsed =>
        {
            var request = new RenderRequest(
                parsed.GetValue(paths) ?? [],
                parsed.GetRequiredValue(output),
                parsed.GetValue(written),
                parsed.GetValue(check),
                parsed.GetValue(noWarnings),
                parsed.WantsJson(format),
                parsed.GetValue(usage) ?? []
            );
            return new RenderRun(terminal, request).Run();
        });
        return command;
    }
}
