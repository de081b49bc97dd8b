using Wiv.Catalog.Cli.Inputs;
using Wiv.Catalog.Cli.Output;
using Wiv.Catalog.Cli.Recording;
using Wiv.Catalog.Cli.Running;
using Wiv.Catalog.Core.Usage;

namespace Wiv.Catalog.Cli.Usage.Projects;

/// <summary>
/// The facts of what a build compiled, read from the assembly when somebody asks, and kept beside it until it is built again:
/// a process in every build would cost more than all questions together.
/// </summary>
/// <param name="terminal">Where relative paths start from.</param>
internal sealed class BuildFacts(Terminal terminal)
{
    private static readonly string Tool = Path.Combine(AppContext.BaseDirectory, "wiv-catalog.dll");

    /// <summary>The facts.</summary>
    /// <param name="file">The file of the build.</param>
    /// <param name="build">What it says.</param>
    /// <param name="folder">The folder of the project, where its paths start from.</param>
    public UsageFacts Read(SourceFile file, BuiltProject build, string folder)
    {
        string kept = Path.Combine(Path.GetDirectoryName(file.FullPath)!, UsageFacts.FileName);
        string[] sources = [Path.Combine(folder, build.Assembly), file.FullPath, Tool];
        return Kept(kept, sources) ?? Record(From(build, folder), kept);
    }

    /// <summary>What was kept; nothing where it is older than what it was read from, or damaged.</summary>
    private static UsageFacts? Kept(string path, string[] sources)
    {
        DateTime time = File.GetLastWriteTimeUtc(path);
        return File.Exists(path) && sources.All(source => File.GetLastWriteTimeUtc(source) <= time)
            ? UsageFactsReader.Read(path, FileText.Read(new SourceFile(path, path, IsNamed: false)), out _)
            : null;
    }

    /// <summary>The same with paths as the user knows them.</summary>
    private BuiltProject From(BuiltProject build, string folder)
    {
        string there = Path.GetRelativePath(terminal.Folder, folder);
        return build with
        {
            Assembly = Path.Combine(there, build.Assembly),
            Project = Path.Combine(there, build.Project),
            Catalogs = build.Catalogs.Select(catalog => Path.Combine(there, catalog)).ToArray(),
        };
    }

    private UsageFacts Record(BuiltProject build, string kept)
    {
        UsageFacts facts = new BuildRecorder(terminal).Record(build);
        try
        {
            AtomicFile.Replace(kept, UsageFactsJson.Write(facts));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // A folder that nobody may write to: the next run reads the assembly again.
        }

        return facts;
    }
}
