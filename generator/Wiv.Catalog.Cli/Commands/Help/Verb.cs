using System.CommandLine;

namespace Wiv.Catalog.Cli.Commands.Help;

/// <summary>A command, and what its help shows beside its arguments and options.</summary>
/// <param name="name">Its name.</param>
/// <param name="summary">What it does, for the line that the list of commands has for it.</param>
internal sealed class Verb(string name, string summary) : Command(name, summary)
{
    /// <summary>What there is to know about it, a paragraph each.</summary>
    public required IReadOnlyList<string> About { get; init; }

    /// <summary>Calls of it, without the name of the tool.</summary>
    public required IReadOnlyList<string> Examples { get; init; }

    /// <summary>What its exit codes mean.</summary>
    public required IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; init; }
}
