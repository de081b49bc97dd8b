using System.CommandLine;
using System.CommandLine.Invocation;
using System.Globalization;
using Wiv.Catalog.Cli.Running;

namespace Wiv.Catalog.Cli.Commands.Help;

/// <summary>
/// Answers <c>--help</c>. The help of System.CommandLine puts completions into its placeholders, thousands of them for an
/// action, and does not wrap its lines for a pipe.
/// </summary>
internal sealed class HelpPage(Terminal terminal) : SynchronousCommandLineAction
{
    /// <summary>The page has the same width everywhere; a narrower terminal gets a narrower page.</summary>
    private const int Width = 80;

    /// <summary>Help needs none of what the command itself requires.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var text = new HelpText(Math.Min(Width, terminal.Width ?? Width));
        Command command = parseResult.CommandResult.Command;
        if (command is Verb verb)
        {
            Write(text, verb);
        }
        else
        {
            WriteRoot(text, command);
        }

        terminal.Page(text.ToString());
        return ExitCodes.Success;
    }

    private static void WriteRoot(HelpText text, Command root)
    {
        text.Paragraph(root.Description!);
        text.Paragraph($"Usage: {ToolName.Value} <command> [options]");
        text.Rows("Commands", root.Subcommands.Select(command => (command.Name, command.Description!)));
        text.Rows("Options", root.Options.Select(option => (HelpLabel.Of(option), option.Description ?? "")));
        text.Paragraph($"'{ToolName.Value} <command> --help' shows the options of a command, and examples.");
    }

    private static void Write(HelpText text, Verb verb)
    {
        text.Paragraph(HelpLabel.Usage(verb));
        text.Paragraph($"{verb.Description}.");
        foreach (string paragraph in verb.About)
        {
            text.Paragraph(paragraph);
        }

        text.Rows("Commands", verb.Subcommands.Select(command => (command.Name, command.Description!)));
        text.Rows("Arguments", verb.Arguments.Select(argument => (HelpLabel.Of(argument), argument.Description ?? "")));
        text.Rows("Options", verb.Options.Select(option => (HelpLabel.Of(option), option.Description ?? "")));
        text.Rows("Exit codes", verb.ExitCodes.Select(code => (code.Code.ToString(CultureInfo.InvariantCulture), code.Meaning)));
        text.Lines("Examples", verb.Examples.Select(example => $"{ToolName.Value} {example}"));
    }
}
