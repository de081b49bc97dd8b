using System.CommandLine;
using Wiv.Catalog.Cli.Running;

namespace Wiv.Catalog.Cli.Commands.RecordUsage;

/// <summary>Declares <c>wiv-catalog record-usage</c>.</summary>
internal static class RecordUsageCommand
{
    private const string Description = """
        Records which permissions the code of a compiled assembly uses, for usage to read. A build runs it; see WivCatalogUsage.

        Exit code 0: recorded, be it nothing. 2: could not run.
        """;

    public static Command Create(Terminal terminal)
    {
        var assembly = new Argument<string>("assembly") { Description = "The assembly; its symbols are in it or beside it." };
        var project = new Option<string>("--project")
        {
            Description = "The project file; the files of its code are told relative to its folder.",
            HelpName = "file",
            Required = true,
        };
        var output = new Option<string>("--output", "-o")
        {
            Description = "The file to write.",
            HelpName = "file",
            Required = true,
        };
        var policy = new Option<string[]>("--policy")
        {
            Description = "A policy that the project runs under; may be given several times. All policies when absent.",
            HelpName = "name",
        };
        var catalog = new Option<string[]>("--catalog")
        {
            Description = "A catalog file of the project; may be given several times.",
            HelpName = "file",
        };
        var pathMap = new Option<string>("--path-map")
        {
            Description = "What the compiler wrote in place of which folders: its own option of that name.",
            HelpName = "from=to,...",
        };
        var command = new Command("record-usage", Description) { assembly, project, output, policy, catalog, pathMap };
        command.SetAction(parsed =>
        {
            var request = new RecordUsageRequest(
                parsed.GetRequiredValue(assembly),
                parsed.GetRequiredValue(project),
                parsed.GetRequiredValue(output),
                parsed.GetValue(policy) ?? [],
                parsed.GetValue(catalog) ?? [],
                parsed.GetValue(pathMap) ?? ""
            );
            return new RecordUsageRun(terminal, request).Run();
        });
        return command;
    }
}
