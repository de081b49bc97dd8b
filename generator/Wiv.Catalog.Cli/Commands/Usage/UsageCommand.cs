using System.CommandLine;
using Wiv.Catalog.Cli.Commands.Help;
using Wiv.Catalog.Cli.Running;

namespace Wiv.Catalog.Cli.Commands.Usage;

/// <summary>Declares <c>wiv-catalog usage</c>.</summary>
internal static class UsageCommand
{
    private const string Text = "text";

    private static readonly Dictionary<string, AnswerFormat> Formats = new(StringComparer.Ordinal)
    {
        [Text] = AnswerFormat.Text,
        ["json"] = AnswerFormat.Json,
        ["markdown"] = AnswerFormat.Markdown,
    };

    private static readonly Dictionary<string, UsageFailure> Failures = new(StringComparer.Ordinal)
    {
        ["unused"] = UsageFailure.Unused,
        ["ungranted"] = UsageFailure.Ungranted,
        ["any"] = UsageFailure.Unused | UsageFailure.Ungranted,
    };

    public static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("path")
        {
            Description =
                "Solutions (.sln, .slnx), projects, wiv.usage.json files, and folders that are searched for projects. The current "
                + "folder by default.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        Option<string[]> catalog = CommonOptions.Catalog(
            "By default the catalogs of the projects or, if they have none, those in the current folder."
        );
        Option<string> format = CommonOptions.OneOf(
            "--format",
            "The output format. Markdown is for a page or a pull request. [default: text]",
            Formats.Keys
        );
        Option<string> failOn = CommonOptions.OneOf(
            "--fail-on",
            "What makes the exit code 1: permissions that no call uses, calls that are not granted, or both.",
            Failures.Keys
        );
        var unknown = new Option<bool>("--unknown") { Description = "Also list calls whose permissions are not known." };
        var command = new Verb("usage", "Show which permissions code uses")
        {
            About =
            [
                "Shows which permissions code uses and where, which no call uses, which no SDK operation needs, and which calls are not granted. Build the projects first: a build records what its code calls.",
            ],
            Examples = ["usage Shop.sln", "usage --fail-on ungranted", "usage Shop.sln --format markdown > usage.md"],
            ExitCodes =
            [
                (0, "Success (see --fail-on)."),
                (1, "There is something that --fail-on names."),
                (2, "It could not run: no project was built, a project of a solution is missing, or a catalog has errors."),
            ],
        };
        command.Add(paths);
        command.Add(catalog);
        command.Add(format);
        command.Add(failOn);
        command.Add(unknown);
        command.SetAction(parsed =>
        {
            var request = new UsageRequest(
                parsed.GetValue(paths) ?? [],
                parsed.GetValue(catalog) ?? [],
                Formats[parsed.GetValue(format) ?? Text],
                parsed.GetValue(failOn) is { } name ? Failures[name] : UsageFailure.None,
                parsed.GetValue(unknown)
            );
            return new UsageRun(terminal, request).Run();
        });
        return command;
    }
}
