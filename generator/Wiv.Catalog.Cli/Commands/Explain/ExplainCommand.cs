using System.CommandLine;
using Wiv.Catalog.Cli.Completion;
using Wiv.Catalog.Cli.Running;

namespace Wiv.Catalog.Cli.Commands.Explain;

/// <summary>Declares <c>wiv-catalog explain</c>.</summary>
internal static class ExplainCommand
{
    private const string Description = """
        Tells which permissions of the catalogs grant an action, on what, when and why, and what the action is to AWS.

        Exit code 0: every action is granted. 1: one is not, or only in part. 2: could not run; of a catalog with errors nothing
        is told.
        """;

    public static Command Create(Terminal terminal)
    {
        var actions = new Argument<string[]>("action")
        {
            Description = "An action such as s3:GetObject, or a pattern such as s3:Get*, which must be granted as a whole.",
            Arity = ArgumentArity.OneOrMore,
            HelpName = "action",
            CompletionSources = { ActionCompletions.Actions },
        };
        Option<string[]> catalog = CommonOptions.Catalog("The current folder when it is not.");
        Option<string> format = CommonOptions.Format();
        var command = new Command("explain", Description) { actions, catalog, format };
        command.SetAction(parsed =>
            new ExplainRun(
                terminal,
                parsed.GetRequiredValue(actions),
                parsed.GetValue(catalog) ?? [],
                parsed.WantsJson(format)
            ).Run()
        );
        return command;
    }
}
