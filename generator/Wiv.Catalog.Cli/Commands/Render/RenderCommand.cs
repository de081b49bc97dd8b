using System.CommandLine;
using Wiv.Catalog.Cli.Commands.Help;
using Wiv.Catalog.Cli.Running;

namespace Wiv.Catalog.Cli.Commands.Render;

/// <summary>Declares <c>wiv-catalog render</c>.</summary>
internal static class RenderCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> paths = CommonOptions.Catalogs();
        Option<string[]> catalog = CommonOptions.Catalog();
        var output = new Option<string>("--output", "-o")
        {
            Description = "The folder to write to. Several catalogs get a subfolder each. Required.",
            HelpName = "folder",
            Required = true,
        };
        var written = new Option<string>("--written")
        {
            Description =
                "A file that records what was written, so that the next run can remove files that are no longer rendered.",
            HelpName = "file",
        };
        var check = new Option<bool>("--check")
        {
            Description = "Write nothing; fail if a file differs, is missing or is no longer rendered, and show the difference.",
        };
        var noWarnings = new Option<bool>("--no-warnings") { Description = "Report errors only." };
        var usage = new Option<string[]>("--usage")
        {
            Description =
                "A solution, project, folder or wiv.usage.json; the docs then name the code files that use each permission. "
                + "Repeatable.",
            HelpName = "path",
        };
        Option<string> format = CommonOptions.Format();
        var command = new Verb("render", "Write the docs page, policies and templates of catalogs")
        {
            About = ["Files that do not change are not touched."],
            Examples = ["render --output docs", "render catalog --output docs --check", "render --output docs --usage Shop.sln"],
            ExitCodes =
            [
                (0, "The files were written or, with --check, are up to date."),
                (1, "A catalog has errors or, with --check, a file differs, is missing or is no longer rendered."),
                (2, "It could not run."),
            ],
        };
        command.Add(paths);
        command.Add(catalog);
        command.Add(output);
        command.Add(written);
        command.Add(check);
        command.Add(noWarnings);
        command.Add(usage);
        command.Add(format);
        command.SetAction(parsed =>
        {
            var request = new RenderRequest(
                parsed.CatalogPaths(paths, catalog),
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
