using Wiv.Catalog.Cli.Findings;
using Wiv.Catalog.Cli.Json;
using Wiv.Catalog.Cli.Running;

namespace Wiv.Catalog.Cli.Commands.Render;

/// <summary>Reports what happened to the files: a line each as it happens, or one JSON object at the end.</summary>
internal sealed class FileReport(Terminal terminal, bool isJson)
{
    private readonly List<FileJson> _files = [];

    /// <summary>Reports a file. One that is wrong is an error, which is written elsewhere; JSON has it as well.</summary>
    public void Add(string path, FileOutcome outcome)
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
