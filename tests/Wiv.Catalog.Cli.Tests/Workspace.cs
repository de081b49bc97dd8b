using System.Text;
using Wiv.Catalog.Cli.Running;

namespace Wiv.Catalog.Cli.Tests;

/// <summary>A folder of a test's own, in which the command runs as if it were the current one.</summary>
internal sealed class Workspace : IDisposable
{
    /// <summary>A time that no file gets by being written now.</summary>
    private static readonly DateTime LongAgo = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);

    public Workspace(string name = "w")
    {
        Folder = Path.Combine(Directory.CreateTempSubdirectory("wiv-catalog-tests-").FullName, name);
        Directory.CreateDirectory(Folder);
    }

    public string Folder { get; }

    /// <summary>Every file in the workspace, with forward slashes, sorted.</summary>
    public string[] Files =>
        Directory
            .GetFiles(Folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .ToArray();

    public string At(string path) => Path.Combine(Folder, path);

    public void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public void Write(string path, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllBytes(At(path), content);
    }

    public string Read(string path) => File.ReadAllText(At(path));

    public byte[] ReadBytes(string path) => File.ReadAllBytes(At(path));

    /// <summary>Gives the file a time long ago, so that <see cref="IsUntouched"/> can tell whether it is written again.</summary>
    public void Age(string path) => File.SetLastWriteTimeUtc(At(path), LongAgo);

    public bool IsUntouched(string path) => File.GetLastWriteTimeUtc(At(path)) == LongAgo;

    public RunResult Run(params string[] arguments) => Run(terminal => terminal, arguments);

    public RunResult Run(bool showsColours, params string[] arguments) =>
        Run(terminal => terminal with { ShowsColours = showsColours }, arguments);

    /// <summary>Runs for somebody who sees that many columns.</summary>
    public RunResult RunOnScreen(int width, params string[] arguments) =>
        Run(terminal => terminal with { Width = width }, arguments);

    public RunResult Run(Func<Terminal, Terminal> seenBy, params string[] arguments)
    {
        using var bytes = new MemoryStream();
        using var output = new StreamWriter(bytes) { AutoFlush = true };
        using var error = new StringWriter();
        int exitCode = CatalogTool.Run(arguments, seenBy(new Terminal(output, bytes, error, Folder)));
        return new RunResult(exitCode, Encoding.UTF8.GetString(bytes.ToArray()), error.ToString());
    }

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(Folder)!, recursive: true);
}
