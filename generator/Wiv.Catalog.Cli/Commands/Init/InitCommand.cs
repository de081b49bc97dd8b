using System.CommandLine;
using Wiv.Catalog.Cli.Running;

namespace Wiv.Catalog.Cli.Commands.Init;

/// <summary>Declares <c>wiv-catalog init</c>.</summary>
internal static class InitCommand
{
    private const string Description = """
        Writes a first catalog, <name>.permissions.yaml, and tells what a project needs to compile it.

        Exit code 0: written. 2: could not; a file that is there is never overwritten, and a project is changed only when the
        catalog could be written.
        """;

    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string?>("folder")
        {
            Description = "The folder to write to; the current folder, or that of the project, when none is named.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var name = new Option<string>("--name")
        {
            Description = "The name of the catalog; that of the project or the folder when it is not given.",
            HelpName = "name",
        };
        var project = new Option<string>("--project")
        {
            Description = "A .csproj to add the package to; without it the lines to add are printed.",
            HelpName = "file",
        };
        Option<string> format = CommonOptions.Format();
        var command = new Command("init", Description) { folder, name, project, format };
        command.SetAction(parsed =>
        {
            var request = new InitRequest(
                parsed.GetValue(folder),
                parsed.GetValue(name),
                parsed.GetValue(project),
                parsed.WantsJson(format)
            );
            return new InitRun(terminal, request).Run();
        });
        return command;
    }
}
