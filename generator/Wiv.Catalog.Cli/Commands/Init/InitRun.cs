using System.Text;
using Wiv.Catalog.Cli.Findings;
using Wiv.Catalog.Cli.Json;
using Wiv.Catalog.Cli.Output;
using Wiv.Catalog.Cli.Running;
using Wiv.Catalog.Core.Starting;

namespace Wiv.Catalog.Cli.Commands.Init;

/// <summary>Runs <c>init</c>. Everything that can be wrong is checked before the first file is written.</summary>
internal sealed class InitRun(Terminal terminal, InitRequest request)
{
    public int Run()
    {
        ProjectFile? project = request.Project is { } path ? ProjectFile.Read(path, terminal.FullPath(path)) : null;
        // Before anything is written: an empty path is an error; it does not mean the current folder.
        _ = request.Folder is { } given ? terminal.FullPath(given) : "";
        string folder = request.Folder ?? (request.Project is null ? "" : Path.GetDirectoryName(request.Project)!);
        string name = Name(folder);
        string file = Path.Combine(folder, FirstCatalog.FileName(name));
        WriteNew(file, FirstCatalog.Text(name));
        bool isChanged = project?.Write() ?? false;
        string[] lines = project is null ? ProjectFile.Lines(FullPath(folder)) : [];
        if (request.IsJson)
        {
            JsonOutput.Write(
                terminal.Bytes,
                InitJson.Of(file, isChanged ? request.Project : null, lines),
                Answers.WithNulls.InitJson
            );
        }
        else
        {
            WriteText(file, isChanged, lines);
        }

        return ExitCodes.Success;
    }

    private string FullPath(string folder) => folder.Length == 0 ? terminal.Folder : terminal.FullPath(folder);

    private string Name(string folder)
    {
        if (request.Name is { } given)
        {
            return FirstCatalog.IsName(given)
                ? given
                : throw new CouldNotRunException(
                    $"'{given}' is not a name for a first catalog; start with a letter and go on with letters, digits, '_', '-' or '.', at most 30 characters"
                );
        }

        return FirstCatalog.NameFrom(
            request.Project is { } project
                ? Path.GetFileNameWithoutExtension(project)
                : Path.GetFileName(Path.TrimEndingDirectorySeparator(FullPath(folder)))
        );
    }

    private void WriteNew(string file, string text)
    {
        string fullPath = terminal.FullPath(file);
        if (Path.Exists(fullPath))
        {
            throw new CouldNotRunException(file, "the file already exists; choose another name with --name");
        }

        try
        {
            AtomicFile.WriteNew(fullPath, Encoding.UTF8.GetBytes(text));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CouldNotRunException(file, $"the file cannot be written: {error.Message}");
        }
    }

    private void WriteText(string file, bool isChanged, string[] lines)
    {
        terminal.Output.Line(MSBuildLine.Harmless($"wrote {file}"));
        if (isChanged)
        {
            terminal.Output.Line($"added {ProjectText.Package} to {request.Project}");
        }
        else if (lines.Length == 0)
        {
            terminal.Output.Line($"unchanged {request.Project}: it already references {ProjectText.Package}");
        }
        else
        {
            terminal.Output.Line("add this to the project file:");
            terminal.Output.Line("");
            foreach (string line in lines)
            {
                terminal.Output.Line("  " + line);
            }
        }
    }
}
