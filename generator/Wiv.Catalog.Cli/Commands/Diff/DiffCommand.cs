using System.CommandLine;
using Wiv.Catalog.Cli.Commands.Help;
using Wiv.Catalog.Cli.Running;

namespace Wiv.Catalog.Cli.Commands.Diff;

/// <summary>Declares <c>wiv-catalog diff</c>.</summary>
internal static class DiffCommand
{
    private const string SideDescription =
        "The old state: a catalog file, a folder that is searched for *.permissions.yaml, or a git revision such as HEAD~1, v1.2 or v1.2:catalog.";

    private static readonly Dictionary<string, AnswerFormat> Formats = new(StringComparer.Ordinal)
    {
        ["text"] = AnswerFormat.Text,
        ["json"] = AnswerFormat.Json,
        ["markdown"] = AnswerFormat.Markdown,
    };

    public static Command Create(Terminal terminal)
    {
        var old = new Argument<string>("old") { Description = SideDescription };
        var @new = new Argument<string>("new") { Description = "The new state, in the same form." };
        var path = new Option<string>("--path")
        {
            Description =
                "Where the catalogs are in a revision that has no path of its own. By default the other side, if it is a file "
                + "or folder, or else the current folder.",
            HelpName = "path",
        };
        Option<string> format = CommonOptions.OneOf("--format", "The output format. [default: text]", Formats.Keys);
        var command = new Verb("diff", "Show what a change asks of the customer")
        {
            About = ["Compares two states of catalogs: what is wider, what is narrower, and the rest."],
            Examples =
            [
                "diff v1.2 catalog",
                "diff origin/main HEAD --path catalog",
                "diff v1.2:catalog v1.3:catalog --format markdown > changes.md",
            ],
            ExitCodes =
            [
                (0, "Nothing is wider."),
                (1, "A catalog has errors."),
                (2, "The comparison could not run: a file, a revision or git is missing."),
                (3, "Something is wider, or may be."),
            ],
        };
        command.Add(old);
        command.Add(@new);
        command.Add(path);
        command.Add(format);
        command.SetAction(parsed =>
        {
            var request = new DiffRequest(
                parsed.GetRequiredValue(old),
                parsed.GetRequiredValue(@new),
                parsed.GetValue(path),
                Formats[parsed.GetValue(format) ?? "text"]
            );
            return new DiffRun(terminal, request).Run();
        });
        return command;
    }
}
