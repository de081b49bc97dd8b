using System.CommandLine;
using Wiv.Catalog.Cli.Commands.Help;
using Wiv.Catalog.Cli.Completion;
using Wiv.Catalog.Cli.Running;

namespace Wiv.Catalog.Cli.Commands.Explain;

/// <summary>Declares <c>wiv-catalog explain</c>.</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        var actions = new Argument<string[]>("action")
        {
            Description = "An action such as s3:GetObject, or a pattern such as s3:Get*, which has to be granted as a whole.",
            Arity = ArgumentArity.OneOrMore,
            HelpName = "action",
            CompletionSources = { ActionCompletions.Actions },
        };
        Option<string[]> catalog = CommonOptions.Catalog();
        Option<string> format = CommonOptions.Format();
        var command = new Verb("explain", "Show which permissions grant an action")
        {
            About = ["Shows on what, when and why an action is granted, and what AWS says about it."],
            Examples =
            [
                "explain s3:GetObject",
                "explain s3:GetObject ec2:StopInstances --catalog catalog",
                "explain 's3:Get*' --format json",
            ],
            ExitCodes =
            [
                (0, "Every action is granted."),
                (1, "An action is not granted, or only in part."),
                (2, "It could not run, for example because a catalog has errors."),
            ],
        };
        command.Add(actions);
        command.Add(catalog);
        command.Add(format);
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
