using System.CommandLine;
using Wiv.Catalog.Cli.Completion;
using Wiv.Catalog.Cli.Running;

namespace Wiv.Catalog.Cli.Commands.Expand;

/// <summary>Declares <c>wiv-catalog expand</c>.</summary>
internal static class ExpandCommand
{
    private const string Description = """
        Tells which actions a pattern stands for today, by AWS's reference, with their access levels.

        To a pipe a line for each action is written: pattern, action, access level and, with --catalog, yes or no, between tabs.
        Exit code 0: every pattern stands for an action. 1: one stands for none. 2: could not run.
        """;

    public static Command Create(Terminal terminal)
    {
        var patterns = new Argument<string[]>("pattern")
        {
            Description = "A pattern such as ec2:Describe*; quote it, for a shell may take it for names of files.",
            Arity = ArgumentArity.OneOrMore,
            HelpName = "pattern",
            CompletionSources = { ActionCompletions.Actions },
        };
        Option<string[]> catalog = CommonOptions.Catalog("With it, each action is told to be granted or not.");
        Option<string> format = CommonOptions.Format();
        var command = new Command("expand", Description) { patterns, catalog, format };
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
