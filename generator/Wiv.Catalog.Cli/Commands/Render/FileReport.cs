using Wiv.Catalog.Cli.Findings;
using Wiv.Catalog.Cli.Json;
using Wiv.Catalog.Cli.Running;

namespace Wiv.Catalog.Cli.Commands.Render;

/// <summary>Tells what became of the files: as it happens, a line each, or as one JSON object at the end.</summary>
internal sealed class FileReport(Terminal terminal, bool isJson)
{
    private readonly List<FileJson> _files = [];

    /// <summary>Tells of a file. What is wrong with one is an error and told as such; JSON names it all the same.</summary>
    public void Tell(string path, FileOutcome outcome)
    {
        if (isJson)
        {
            _files.Add(new FileJson(ShownPath.Of(path), Word(outcome)));
        }
        else if (outcome is FileOutcome.Unchanged or FileOutcome.Wrote or FileOutcome.Removed)
        {
            terminal.Output.Line(MSBuildLine.Harmless($"{Word(outcome)} {path}"));
        }
    }

    /// <summary>Writes the JSON, if that is asked for.</summary>
    public void Finish()
    {
        if (isJson)
        {
            JsonOutput.Write(terminal.Bytes, new RenderJson(_files), Answers.WithNulls.RenderJson);
        }
    }

    private static string Word(FileOutcome outcome) =>
        outcome switch
        {
            FileOutcome.Unchanged => "unchanged",
            FileOutcome.Wrote => "wrote",
            FileOutcome.Removed => "removed",
            FileOutcome.Missing => "missing",
            FileOutcome.Differs => "differs",
            FileOutcome.DiffersInLineEnds => "differs-in-line-ends",
            FileOutcome.Stale => "stale",
            _ => "link",
        };
}
