using System.CommandLine;
using Wiv.Catalog.Cli.Commands.Help;
using Wiv.Catalog.Cli.Running;

namespace Wiv.Catalog.Cli.Commands.Init;

/// <summary>Declares <c>wiv-catalog init</c>.</summary>
internal static class InitCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string?>("folder")
        {
            Description = "The folder to write to. By default the folder of the project, or the current folder.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var name = new Option<string>("--name")
        {
            Description = "The name of the catalog. By default that of the project or folder.",
            HelpName = "name",
        };
        var project = new Option<string>("--project")
        {
            Description = "A .csproj to add the package to. Without it the lines to add are printed.",
            HelpName = "file",
        };
        Option<string> format = CommonOptions.Format();
        var command = new Verb("init", "Write a first catalog")
        {
            About =
            [
                "Writes <name>.permissions.yaml and shows what a project needs to compile it. Existing files are never overwritten.",
            ],
            Examples = ["init", "init --name Store", "init --project src/Shop/Shop.csproj"],
            ExitCodes = [(0, "The catalog was written."), (2, "It could not be written, for example because the file exists.")],
        };
        command.Add(folder);
        command.Add(name);
        command.Add(project);
        command.Add(format);
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
