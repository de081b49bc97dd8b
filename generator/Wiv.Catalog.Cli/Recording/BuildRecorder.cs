using Wiv.Catalog.Cli.Inputs;
using Wiv.Catalog.Cli.Running;
using Wiv.Catalog.Core.Usage;

namespace Wiv.Catalog.Cli.Recording;

/// <summary>Reads from a project's assembly what its code uses.</summary>
/// <param name="terminal">Where relative paths start from.</param>
internal sealed class BuildRecorder(Terminal terminal)
{
    /// <summary>The facts, the same on every machine: policies, catalogs and uses are sorted, and paths relative to the project.</summary>
    /// <exception cref="CouldNotRunException">The assembly cannot be read, or is none.</exception>
    public UsageFacts Record(BuiltProject build)
    {
        string project = terminal.FullPath(build.Project);
        var paths = new ProjectPaths(Path.GetDirectoryName(project)!, build.PathMap);
        return new UsageFacts(
            Path.GetFileName(project),
            Sorted(build.Policies),
            Sorted(build.Catalogs.Select(catalog => paths.Relative(terminal.FullPath(catalog)))),
            Read(build.Assembly, paths)
        );
    }

    private IReadOnlyList<PermissionUse> Read(string assembly, ProjectPaths paths)
    {
        string path = terminal.FullPath(assembly);
        try
        {
            using FileStream content = FileBytes.Open(path);
            return UsageRecorder.Record(content, path, paths);
        }
        catch (BadImageFormatException)
        {
            throw new CouldNotRunException(assembly, "this is not a .NET assembly");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CouldNotRunException(assembly, $"the file cannot be read: {error.Message}");
        }
    }

    private static string[] Sorted(IEnumerable<string> texts) =>
        texts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
}
