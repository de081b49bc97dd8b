using System.CommandLine;
using Wiv.Catalog.Cli.Commands.Help;
using Wiv.Catalog.Cli.Findings;
using Wiv.Catalog.Cli.Running;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Cli.Commands.Check;

/// <summary>Declares <c>wiv-catalog check</c>.</summary>
internal static class CheckCommand
{
    private const string PathDescription =
        "Policies (.json), catalogs (.yaml, .yml), and folders that are searched for *.json and *.permissions.yaml. "
        + "The current folder by default. In folders, bin, obj, node_modules and names that start with a dot are skipped, and "
        + "so is JSON that does not look like a policy.";

    private static readonly Dictionary<string, ReportFormat> Formats = new(StringComparer.Ordinal)
    {
        ["text"] = ReportFormat.Text,
        ["json"] = ReportFormat.Json,
        ["sarif"] = ReportFormat.Sarif,
    };

    private static readonly Dictionary<string, Severity> Severities = new(StringComparer.Ordinal)
    {
        [SeverityWord.Of(Severity.Error)] = Severity.Error,
        [SeverityWord.Of(Severity.Warning)] = Severity.Warning,
        [SeverityWord.Of(Severity.Info)] = Severity.Info,
    };

    public static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("path") { Description = PathDescription, Arity = ArgumentArity.ZeroOrMore };
        Option<PolicyUsage?> type = PolicyTypes.Option();
        Option<string> format = CommonOptions.OneOf(
            "--format",
            "The output format. SARIF is version 2.1.0. [default: text]",
            Formats.Keys
        );
        Option<string> failOn = CommonOptions.OneOf(
            "--fail-on",
            "The lowest severity that makes the exit code 1. [default: error]",
            Severities.Keys
        );
        var command = new Verb("check", "Check catalogs and IAM policies")
        {
            About = ["Catalogs are checked together, each policy on its own, with the rules that the compiler uses."],
            Examples =
            [
                "check",
                "check catalog policies/*.json --fail-on warning",
                "check policy.json --type trust",
                "check bucket.json --type resource:s3",
                "check --format sarif > wiv.sarif",
            ],
            ExitCodes =
            [
                (0, "No errors (see --fail-on)."),
                (1, "There are errors. Malformed JSON is one."),
                (
                    2,
                    "The check could not run: there is nothing to check, or a file is missing, unreadable, not UTF-8, or not a .json, .yaml or .yml file."
                ),
            ],
        };
        command.Add(paths);
        command.Add(type);
        command.Add(format);
        command.Add(failOn);
        command.SetAction(parsed =>
        {
            var request = new CheckRequest(
                parsed.GetValue(paths) ?? [],
                parsed.GetValue(type),
                Formats[parsed.GetValue(format) ?? "text"],
                Severities[parsed.GetValue(failOn) ?? "error"]
            );
            return new CheckRun(terminal, request).Run();
        });
        return command;
    }
}
