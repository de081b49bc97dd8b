using Wiv.Catalog.Cli.Inputs;
using Wiv.Catalog.Cli.Running;
using Wiv.Catalog.Core.Usage;

namespace Wiv.Catalog.Cli.Usage.Projects;

/// <summary>Finds the projects that the user means, and the facts that are named themselves.</summary>
internal sealed class ProjectFinder(Terminal terminal)
{
    private static readonly string[] Endings = [".csproj", ".fsproj", ".vbproj"];

    public static bool IsProject(string path) => Endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>The projects and facts, each once, sorted.</summary>
    /// <param name="paths">Solutions, projects, facts and folders; none means the current folder.</param>
    public IReadOnlyList<SourceFile> Find(IReadOnlyList<string> paths) =>
        new FileFinder(terminal, "nothing to look at", [.. Endings, UsageFacts.FileName])
            .Find(paths)
            .SelectMany(file => SolutionFile.IsSolution(file.Path) ? ProjectsOf(file) : [Known(file)])
            .DistinctBy(file => file.Identity)
            .OrderBy(file => file.Identity, StringComparer.Ordinal)
            .ToArray();

    private static IEnumerable<SourceFile> ProjectsOf(SourceFile solution)
    {
        foreach (string path in SolutionFile.Projects(solution))
        {
            string fullPath = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(solution.FullPath)!, path));
            yield return File.Exists(fullPath)
                ? new SourceFile(Path.Combine(Path.GetDirectoryName(solution.Path)!, path), fullPath, IsNamed: false)
                : throw new CouldNotRunException(
                    solution.Path,
                    $"the project {path} is missing; without it, no permission can be called unused"
                );
        }
    }

    private static SourceFile Known(SourceFile file) =>
        IsProject(file.Path) || file.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
            ? file
            : throw new CouldNotRunException(
                file.Path,
                $"not a solution (.sln, .slnx), a project ({string.Join(", ", Endings)}) or a {UsageFacts.FileName}"
            );
}
