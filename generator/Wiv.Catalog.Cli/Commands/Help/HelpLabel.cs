using System.CommandLine;
using Wiv.Catalog.Cli.Running;

namespace Wiv.Catalog.Cli.Commands.Help;

/// <summary>Arguments and options as they are typed.</summary>
internal static class HelpLabel
{
    /// <summary><c>&lt;path&gt;...</c></summary>
    public static string Of(Argument argument) => $"<{argument.Name}>{(argument.Arity.MaximumNumberOfValues > 1 ? "..." : "")}";

    /// <summary><c>-o, --output &lt;folder&gt;</c></summary>
    public static string Of(Option option) =>
        string.Join(", ", option.Aliases.Where(IsShort).Append(option.Name))
        + (option.HelpName is { } value ? $" <{value}>" : "");

    /// <summary>The whole call; required options are named.</summary>
    public static string Usage(Command command) =>
        string.Join(
            ' ',
            [
                $"Usage: {ToolName.Value} {Path(command)}",
                .. command.Subcommands.Count > 0 ? ["<command>"] : Array.Empty<string>(),
                .. command.Arguments.Select(argument => InUsage(argument)),
                .. command.Options.Where(option => option.Required).Select(option => $"{option.Name} <{option.HelpName}>"),
                "[options]",
            ]
        );

    /// <summary>The words that lead to a command: <c>prove never</c>.</summary>
    private static string Path(Command command) =>
        string.Join(' ', command.Parents.OfType<Verb>().Select(Path).Append(command.Name));

    private static string InUsage(Argument argument) =>
        argument.Arity.MinimumNumberOfValues == 0 ? $"[{Of(argument)}]" : Of(argument);

    private static bool IsShort(string alias) => alias is ['-', not '-' and not '?'];
}
