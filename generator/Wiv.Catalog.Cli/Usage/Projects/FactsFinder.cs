using System.Text.RegularExpressions;
using Wiv.Catalog.Cli.Inputs;
using Wiv.Catalog.Cli.Recording;
using Wiv.Catalog.Core.Usage;

namespace Wiv.Catalog.Cli.Usage.Projects;

/// <summary>Finds what the builds of a project left. Of several configurations, that counts which was built last.</summary>
internal static partial class FactsFinder
{
    /// <summary>What to read the facts from, one file for each target framework.</summary>
    public static IReadOnlyList<FoundFacts> Of(SourceFile project) =>
        Below(Path.Combine(FolderOf(project), "obj"), project, Framework)
            .Concat(Artifacts(project).SelectMany(folder => Below(folder, project, FrameworkOfPivot)))
            .GroupBy(found => found.Framework, StringComparer.OrdinalIgnoreCase)
            .Select(same => same.MaxBy(found => found.Time).Facts)
            .OrderBy(found => found.File.FullPath, StringComparer.Ordinal)
            .ToArray();

    /// <summary>
    /// Whether the project references the AWS SDK, according to its restore; a project that is not restored may. A project that
    /// may call AWS and has no facts is reported.
    /// </summary>
    public static bool MayCallAws(SourceFile project)
    {
        string[] restored = ObjFolders(project)
            .Select(folder => Path.Combine(folder, "project.assets.json"))
            .Where(File.Exists)
            .ToArray();
        return restored.Length == 0
            || restored.Any(file => RestoredSdk().IsMatch(FileText.Read(new SourceFile(file, file, IsNamed: false))));
    }

    // A library is listed with its version; a bare name may only come from central package management.
    [GeneratedRegex("\"AWSSDK\\.[^\"/]+/", RegexOptions.IgnoreCase)]
    private static partial Regex RestoredSdk();

    private static IEnumerable<string> ObjFolders(SourceFile project) =>
        Artifacts(project).Prepend(Path.Combine(FolderOf(project), "obj"));

    /// <summary>https://learn.microsoft.com/dotnet/core/sdk/artifacts-output</summary>
    private static IEnumerable<string> Artifacts(SourceFile project)
    {
        string name = Path.GetFileNameWithoutExtension(project.FullPath);
        for (string? folder = FolderOf(project); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            yield return Path.Combine(folder, "artifacts", "obj", name);
        }
    }

    private static string FolderOf(SourceFile project) => Path.GetDirectoryName(project.FullPath)!;

    private static IEnumerable<(FoundFacts Facts, DateTime Time, string Framework)> Below(
        string folder,
        SourceFile project,
        Func<string, string> framework
    ) =>
        Directory.Exists(folder)
            ? Directory
                .EnumerateFiles(folder, "wiv*", SearchOption.AllDirectories)
                .Where(file => Path.GetFileName(file) is BuiltProject.FileName or UsageFacts.FileName)
                .GroupBy(file => Path.GetDirectoryName(file)!)
                .Select(files => Newest(files.Key, project))
                .Where(found => found.Time != default)
                .Select(found =>
                    (
                        found.Facts,
                        found.Time,
                        framework(
                            Path.GetRelativePath(folder, Path.GetDirectoryName(found.Facts.File.FullPath)!).Replace('\\', '/')
                        )
                    )
                )
            : [];

    /// <summary>The assembly in a folder of a build, by the file that names it; where there is none, facts that somebody recorded.</summary>
    private static (FoundFacts Facts, DateTime Time) Newest(string folder, SourceFile project)
    {
        SourceFile build = Shown(folder, BuiltProject.FileName, project);
        if (File.Exists(build.FullPath) && BuiltProject.Read(FileText.Read(build)) is { } built)
        {
            string assembly = Path.Combine(FolderOf(project), built.Assembly);
            if (File.Exists(assembly))
            {
                return (new FoundFacts(build, built), File.GetLastWriteTimeUtc(assembly));
            }
        }

        SourceFile facts = Shown(folder, UsageFacts.FileName, project);
        return (new FoundFacts(facts, null), File.Exists(facts.FullPath) ? File.GetLastWriteTimeUtc(facts.FullPath) : default);
    }

    /// <summary>A file, shown as the project is.</summary>
    private static SourceFile Shown(string folder, string name, SourceFile project)
    {
        string path = Path.Combine(folder, name);
        return new SourceFile(
            Path.Combine(Path.GetDirectoryName(project.Path)!, Path.GetRelativePath(FolderOf(project), path)),
            path,
            IsNamed: false
        );
    }

    /// <summary>What follows the configuration in <c>Debug/net10.0</c>.</summary>
    private static string Framework(string path) => path.Contains('/') ? path[(path.IndexOf('/') + 1)..] : "";

    /// <summary>What follows the configuration in <c>debug_net10.0</c>.</summary>
    private static string FrameworkOfPivot(string path) => path.Contains('_') ? path[(path.IndexOf('_') + 1)..] : "";
}
