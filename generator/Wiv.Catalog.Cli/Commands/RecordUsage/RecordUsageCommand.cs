using System.CommandLine;
using Wiv.Catalog.Cli.Commands.Help;
using Wiv.Catalog.Cli.Recording;
using Wiv.Catalog.Cli.Running;

namespace Wiv.Catalog.Cli.Commands.RecordUsage;

/// <summary>Declares <c>wiv-catalog record-usage</c>.</summary>
internal static class RecordUsageCommand
{
    public static Command Create(Terminal terminal)
    {
        var assembly = new Argument<string>("assembly") { Description = "The assembly. Its symbols are embedded or next to it." };
        var project = new Option<string>("--project")
        {
            Description = "The project file. Source paths are relative to its folder. Required.",
            HelpName = "file",
            Required = true,
        };
        var output = new Option<string>("--output", "-o")
        {
            Description = "The file to write. Required.",
            HelpName = "file",
            Required = true,
        };
        var policy = new Option<string[]>("--policy")
        {
            Description = "A policy that the project runs under. Repeatable. All policies by default.",
            HelpName = "name",
        };
        var catalog = new Option<string[]>("--catalog")
        {
            Description = "A catalog file of the project. Repeatable.",
            HelpName = "file",
        };
        var pathMap = new Option<string>("--path-map")
        {
            Description = "The compiler's option of the same name.",
            HelpName = "from=to,...",
        };
        var command = new Verb("record-usage", "Record what an assembly uses, for usage elsewhere")
        {
            About =
            [
                "Writes the facts that 'usage' reads, for a machine without the build of the project.",
                "Where a project was built, 'usage' reads its assembly itself.",
            ],
            Examples = ["record-usage bin/Shop.dll --project Shop.csproj -o wiv.usage.json"],
            ExitCodes = [(0, "Recorded, even if nothing is used."), (2, "It could not run.")],
        };
        command.Add(assembly);
        command.Add(project);
        command.Add(output);
        command.Add(policy);
        command.Add(catalog);
        command.Add(pathMap);
        command.SetAction(parsed =>
        {
            var build = new BuiltProject(
                parsed.GetRequiredValue(assembly),
                parsed.GetRequiredValue(project),
                parsed.GetValue(policy) ?? [],
                parsed.GetValue(catalog) ?? [],
                parsed.GetValue(pathMap) ?? ""
            );
            return new RecordUsageRun(terminal, build, parsed.GetRequiredValue(output)).Run();
        });
        return command;
    }
}
