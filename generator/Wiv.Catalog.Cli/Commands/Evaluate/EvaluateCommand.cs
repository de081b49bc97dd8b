using System.CommandLine;
using Wiv.Catalog.Cli.Commands.Help;
using Wiv.Catalog.Cli.Running;

namespace Wiv.Catalog.Cli.Commands.Evaluate;

/// <summary>Declares <c>wiv-catalog evaluate</c>.</summary>
internal static class EvaluateCommand
{
    public static Command Create(Terminal terminal)
    {
        var requests = new Option<string>("--requests")
        {
            Description = "A JSON file of cases: requests, and the policies that each is decided by.",
            HelpName = "path",
            Required = true,
        };
        Option<string> format = CommonOptions.Format();
        var command = new Verb("evaluate", "Decide requests by IAM policies")
        {
            About =
            [
                "Decides each request as IAM does, offline: by identity and resource policies, permissions boundary, session "
                    + "policies, and service and resource control policies, in one account or across two.",
            ],
            Examples = ["evaluate --requests cases.json", "evaluate --requests cases.json --format json"],
            ExitCodes =
            [
                (0, "Every case is decided, whatever the decision."),
                (2, "The file cannot be read, or cases in it cannot be decided; the others are."),
            ],
        };
        command.Add(requests);
        command.Add(format);
        command.SetAction(parsed => new EvaluateRun(terminal, parsed.GetRequiredValue(requests), parsed.WantsJson(format)).Run());
        return command;
    }
}
