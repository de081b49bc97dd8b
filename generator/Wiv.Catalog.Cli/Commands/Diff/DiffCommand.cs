using System.CommandLine;
using Wiv.Catalog.Cli.Running;

namespace Wiv.Catalog.Cli.Commands.Diff;

/// <summary>Declares <c>wiv-catalog diff</c>.</summary>
internal static class DiffCommand
{
    private const string Description = """
        Tells what changes for the customer between two states of catalogs: what is wider, what is narrower, and the rest.

        Exit code 0: nothing is wider. 3: something is wider, or may be. 1: a catalog has errors. 2: the comparison could not
        run: a file or a revision is missing, or git is. One line on standard error tells which.
        """;

    private const string SideDescription =
        "A catalog file, a folder with *.permissions.yaml below it, or a revision of git, such as HEAD~1, v1.2 or v1.2:catalog.";

    private static readonly Dictionary<string, AnswerFormat> Formats = new(StringComparer.Ordinal)
    {
        ["text"] = AnswerFormat.Text,
        ["json"] = AnswerFormat.Json,
        ["markdown"] = AnswerFormat.Markdown,
    };

    public static Command Create(Terminal terminal)
    {
        var old = new Argument<string>("old") { Description = SideDescription };
        var @new = new Argument<string>("new") { Description = "The same, for what it is compared with." };
        var path = new Option<string>("--path")
        {
            Description =
                "Where the catalogs stand in a revision that names no path itself. "
                + "[default: the other side when it is a file or a folder, else the current folder]",
            HelpName = "path",
        };
        var format = new Option<string>("--format")
        {
            Description = "How to write the changes. [default: text]",
            HelpName = string.Join('|', Formats.Keys),
        };
        format.AcceptOnlyFromAmong([.. Formats.Keys]);
        var command = new Command("diff", Description) { old, @new, path, format };
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
