using Wiv.Catalog.Cli.Inputs;
using Wiv.Catalog.Cli.Output;
using Wiv.Catalog.Cli.Running;

namespace Wiv.Catalog.Cli.Commands.Render;

/// <summary>The folder that files are published to. Nothing outside it is read, written or removed.</summary>
/// <param name="given">The folder as the user named it.</param>
/// <param name="fullPath">Where it is.</param>
internal sealed class OutputFolder(string given, string fullPath)
{
    /// <summary>The path to show for a file in the folder.</summary>
    public string Show(string path) => Path.Combine(given, path);

    /// <summary>Whether there is a link in place of the file: it may lead out of the folder, and nothing is read through it.</summary>
    public bool IsLink(string path) => new FileInfo(Locate(path)).LinkTarget is not null;

    /// <summary>Whether there is a file, or a link in its place.</summary>
    public bool Exists(string path) => File.Exists(Locate(path)) || IsLink(path);

    /// <summary>The content of the file, or <see langword="null"/> when there is none.</summary>
    public byte[]? Read(string path)
    {
        string file = Locate(path);
        return Guard("read", path, () => File.Exists(file) && !IsLink(path) ? FileBytes.Read(file) : null);
    }

    /// <summary>Writes the file, unless it has the same content already: its time then stays, and nothing is rebuilt because of it.</summary>
    /// <returns>Whether it was written.</returns>
    public bool Write(RenderedFile file)
    {
        string path = Locate(file.Path);
        bool mayBeSame = File.Exists(path) && new FileInfo(path).Length == file.Content.Length;
        if (mayBeSame && Read(file.Path) is { } present && present.AsSpan().SequenceEqual(file.Content))
        {
            return false;
        }

        Guard("written", file.Path, () => AtomicFile.Replace(path, file.Content));
        return true;
    }

    /// <summary>Removes what runs before left behind in the folders of the files when they were killed.</summary>
    public void RemoveLeft(IEnumerable<RenderedFile> files)
    {
        foreach (string file in files.Select(file => Path.GetDirectoryName(Locate(file.Path))!).Distinct())
        {
            TemporaryFile.RemoveLeft(file);
        }
    }

    public void Delete(string path)
    {
        string file = Locate(path);
        Guard("removed", path, () => File.Delete(file));
    }

    /// <summary>The path relative to the folder, or <see langword="null"/> when it does not lie below it.</summary>
    public string? Relative(string absolute)
    {
        string relative = Path.GetRelativePath(fullPath, absolute);
        bool isOutside =
            relative is "." or ".." || relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        return isOutside || Path.IsPathRooted(relative) ? null : relative;
    }

    private string Locate(string path)
    {
        string file = Path.GetFullPath(path, fullPath);
        if (Relative(file) is null)
        {
            throw new CouldNotRunException(Show(path), "this is outside the output folder");
        }

        for (string? folder = Path.GetDirectoryName(file); Relative(folder!) is not null; folder = Path.GetDirectoryName(folder))
        {
            if (new DirectoryInfo(folder!).LinkTarget is not null)
            {
                throw new CouldNotRunException(
                    Show(Relative(folder!)!),
                    "this is a link, which may lead out of the output folder"
                );
            }
        }

        return file;
    }

    private void Guard(string verb, string path, Action action) =>
        Guard(
            verb,
            path,
            () =>
            {
                action();
                return true;
            }
        );

    private T Guard<T>(string verb, string path, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CouldNotRunException(Show(path), $"the file cannot be {verb}: {error.Message}");
        }
    }
}
