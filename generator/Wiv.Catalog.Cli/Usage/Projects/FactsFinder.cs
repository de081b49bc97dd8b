using System.Text.RegularExpressions;
using Wiv.Catalog.Cli.Inputs;
using Wiv.Catalog.Core.Usage;

namespace Wiv.Catalog.Cli.Usage.Projects;

/// <summary>Finds the facts that the builds of a project left. Of several configurations, that counts which was built last.</summary>
internal static partial class FactsFinder
{
    /// <summary>The facts, one for each target framework.</summary>
    public static IReadOnlyList<SourceFile> Of(SourceFile project) =>
        Below(Path.Combine(Path.GetDirectoryName(project.FullPath)!, "obj"), Framework)
            .Concat(Artifacts(project).SelectMany(folder => Below(folder, FrameworkOfPivot)))
            .GroupBy(found => found.Framework, StringComparer.OrdinalIgnoreCase)
            .Select(same => same.MaxBy(found => found.File.LastWriteTimeUtc).File)
            .OrderBy(file => file.FullName, StringComparer.Ordinal)
            .Select(file => new SourceFile(
                Path.Combine(
                    Path.GetDirectoryName(project.Path)!,
                    Path.GetRelativePath(Path.GetDirectoryName(project.FullPath)!, file.FullName)
                ),
                file.FullName,
                IsNamed: false
            ))
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
        Artifacts(project).Prepend(Path.Combine(Path.GetDirectoryName(project.FullPath)!, "obj"));

    /// <summary>https://learn.microsoft.com/dotnet/core/sdk/artifacts-output</summary>
    private static IEnumerable<string> Artifacts(SourceFile project)
    {
        string name = Path.GetFileNameWithoutExtension(project.FullPath);
        for (string? folder = Path.GetDirectoryName(project.FullPath); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            yield return Path.Combine(folder, "artifacts", "obj", name);
        }
    }

    private static IEnumerable<(FileInfo File, string Framework)> Below(string folder, Func<string, string> framework) =>
        Directory.Exists(folder)
            ? new DirectoryInfo(folder)
                .EnumerateFiles(UsageFacts.FileName, SearchOption.AllDirectories)
                .Select(file => (file, framework(Path.GetRelativePath(folder, file.DirectoryName!).Replace('\\', '/'))))
            : [];

    /// <summary>What follows the configuration in <c>Debug/net10.0</c>.</summary>
    private static string Framework(string path) => path.Contains('/') ? path[(path.IndexOf('/') + 1)..] : "";

    /// <summary>What follows the configuration in <c>debug_net10.0</c>.</summary>
    private static string FrameworkOfPivot(string path) => path.Contains('_') ? path[(path.IndexOf('_') + 1)..] : "";
}
