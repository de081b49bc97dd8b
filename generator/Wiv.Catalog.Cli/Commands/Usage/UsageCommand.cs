using System.CommandLine;
using Wiv.Catalog.Cli.Running;

namespace Wiv.Catalog.Cli.Commands.Usage;

/// <summary>Declares <c>wiv-catalog usage</c>.</summary>
internal static class UsageCommand
{
    private const string Description = """
        Tells which permissions of the catalogs the code of projects uses and where, which nothing calls, which no operation of the
        SDK needs, and what is called and not granted. The builds of the projects must have recorded it.

        Exit code 0: told (see --fail-on). 1: there is what --fail-on names. 2: could not run; no project was built, a project of a
        solution is missing, or a catalog has errors.
        """;

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
                "Solutions (.sln, .slnx), projects, files wiv.usage.json, or folders with projects below them; the current folder "
                + "when none is named.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        Option<string[]> catalog = CommonOptions.Catalog(
            "When absent, the catalogs of the projects; when they have none, those in the current folder."
        );
        Option<string> format = CommonOptions.OneOf(
            "--format",
            "How to write it; Markdown is for a page or a pull request. [default: text]",
            Formats.Keys
        );
        Option<string> failOn = CommonOptions.OneOf(
            "--fail-on",
            "What makes the exit code 1: a permission that no call uses, a call that is not granted, or either.",
            Failures.Keys
        );
        var unknown = new Option<bool>("--unknown") { Description = "List calls, too, of which it is not known what they need." };
        var command = new Command("usage", Description) { paths, catalog, format, failOn, unknown };
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
