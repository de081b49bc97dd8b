using System.Text;
using Wiv.Catalog.Cli.Inputs;
using Wiv.Catalog.Cli.Output;
using Wiv.Catalog.Cli.Running;

namespace Wiv.Catalog.Cli.Commands.Render;

/// <summary>
/// The list of what a run published, one path a line. A build reads it to know its outputs, and the next run to know which
/// files are its own to remove.
/// </summary>
internal sealed class WrittenList(string given, Terminal terminal)
{
    /// <summary>The files in <paramref name="folder"/> that an earlier run published and this one does not.</summary>
    public IReadOnlyList<string> Stale(OutputFolder folder, IEnumerable<RenderedFile> files)
    {
        HashSet<string> rendered = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return Read()
            .Select(line => line.TrimEnd('\r'))
            .Where(line => line.Length > 0 && !line.Contains('\0'))
            .Select(line => folder.Relative(terminal.FullPath(line)))
            .OfType<string>()
            .Where(path => !rendered.Contains(path) && folder.Exists(path))
            .Distinct()
            .ToArray();
    }

    /// <summary>
    /// Adds what a run is about to publish. When it is killed before it is done, the next run still knows which files may be
    /// its own to remove.
    /// </summary>
    public void Announce(IEnumerable<string> paths)
    {
        string[] known = Read().Where(line => line.Length > 0).ToArray();
        string[] added = paths.Except(known, StringComparer.Ordinal).ToArray();
        if (added.Length > 0)
        {
            Write([.. known, .. added]);
        }
    }

    public void Write(IEnumerable<string> paths)
    {
        string text = string.Concat(paths.Select(path => path + "\n"));
        try
        {
            AtomicFile.Write(terminal.FullPath(given), Encoding.UTF8.GetBytes(text));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CouldNotRunException(given, $"the file cannot be written: {error.Message}");
        }
    }

    private string[] Read()
    {
        string file = terminal.FullPath(given);
        try
        {
            return File.Exists(file) ? Encoding.UTF8.GetString(FileBytes.Read(file)).Split('\n') : [];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CouldNotRunException(given, $"the file cannot be read: {error.Message}");
        }
    }
}
