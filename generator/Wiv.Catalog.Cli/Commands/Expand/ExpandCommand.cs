using System.CommandLine;
using Wiv.Catalog.Cli.Commands.Help;
using Wiv.Catalog.Cli.Completion;
using Wiv.Catalog.Cli.Running;

namespace Wiv.Catalog.Cli.Commands.Expand;

/// <summary>Declares <c>wiv-catalog expand</c>.</summary>
internal static class ExpandCommand
{
    public static Command Create(Terminal terminal)
    {
        var patterns = new Argument<string[]>("pattern")
        {
            Description = "A pattern such as ec2:Describe*. Quote it, or the shell may expand it to file names.",
            Arity = ArgumentArity.OneOrMore,
            HelpName = "pattern",
            CompletionSources = { ActionCompletions.Actions },
        };
        Option<string[]> catalog = CommonOptions.Catalog("Shows which of the actions it grants.");
        Option<string> format = CommonOptions.Format();
        var command = new Verb("expand", "Show which actions a pattern matches")
        {
            About =
            [
                "Uses the AWS reference that the tool carries. A pipe gets one line per action: pattern, action, access level and, with --catalog, yes or no, separated by tabs.",
            ],
            Examples = ["expand 'ec2:Describe*'", "expand 's3:Get*' 's3:Put*' --catalog catalog"],
            ExitCodes = [(0, "Every pattern matches an action."), (1, "A pattern matches none."), (2, "It could not run.")],
        };
        command.Add(patterns);
        command.Add(catalog);
        command.Add(format);
        command.SetAction(parsed =>
            new ExpandRun(
                terminal,
                parsed.GetRequiredValue(patterns),
                parsed.GetValue(catalog) ?? [],
                parsed.WantsJson(format)
            ).Run()
        );
        return command;
    }
}
