using System.CommandLine;
using Wiv.Catalog.Cli.Findings;
using Wiv.Catalog.Cli.Running;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Cli.Commands.Check;

/// <summary>Declares <c>wiv-catalog check</c>.</summary>
internal static class CheckCommand
{
    private const string Description = """
        Checks catalogs, together, and IAM policies, each by itself.

        Exit code 0: no errors (see --fail-on). 1: errors were found; JSON that is malformed is one, told at its place.
        2: the check could not run: a file is missing, cannot be read, is not UTF-8 or is neither .json, .yaml nor .yml
        by its name, or there is nothing to check; one line on standard error tells which, and no report is written.
        """;

    private const string PathDescription =
        "Policies (.json), catalogs (.yaml, .yml), and folders with *.json and *.permissions.yaml below them, but for bin, obj, "
        + "node_modules and what begins with a dot; the current folder when none is named. JSON in a folder that has not the "
        + "form of a policy is passed over; a file that is named is checked whatever it holds.";

    private const string TypeDescription =
        "What the policies are used as. When it is not given, a policy whose every statement has a principal, and either no "
        + "resource or only actions of sts, is a role's trust policy; with a principal in every statement it is else the policy "
        + "of a resource, such as a bucket, in which only what holds for every policy is checked; and every other is an "
        + "identity policy.";

    private static readonly Dictionary<string, PolicyKind> Types = new(StringComparer.Ordinal)
    {
        ["identity"] = PolicyKind.Identity,
        ["session"] = PolicyKind.Session,
        ["trust"] = PolicyKind.Trust,
        ["resource"] = PolicyKind.Resource,
    };

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
        Option<string> type = CommonOptions.OneOf("--type", TypeDescription, Types.Keys);
        Option<string> format = CommonOptions.OneOf(
            "--format",
            "How to write the findings; SARIF is 2.1.0. [default: text]",
            Formats.Keys
        );
        Option<string> failOn = CommonOptions.OneOf(
            "--fail-on",
            "The least serious finding that makes the exit code 1. [default: error]",
            Severities.Keys
        );
        var command = new Command("check", Description) { paths, type, format, failOn };
        command.SetAction(parsed =>
        {
            var request = new CheckRequest(
                parsed.GetValue(paths) ?? [],
                parsed.GetValue(type) is { } name ? Types[name] : null,
                Formats[parsed.GetValue(format) ?? "text"],
                Severities[parsed.GetValue(failOn) ?? "error"]
            );
            return new CheckRun(terminal, request).Run();
        });
        return command;
    }
}
