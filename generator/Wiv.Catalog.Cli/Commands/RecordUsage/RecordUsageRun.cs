using Wiv.Catalog.Cli.Inputs;
using Wiv.Catalog.Cli.Output;
using Wiv.Catalog.Cli.Running;
using Wiv.Catalog.Core.Usage;

namespace Wiv.Catalog.Cli.Commands.RecordUsage;

/// <summary>Runs <c>record-usage</c>. The file is written even if nothing changed: its time shows that it is as new as the assembly.</summary>
internal sealed class RecordUsageRun(Terminal terminal, RecordUsageRequest request)
{
    public int Run()
    {
        string project = terminal.FullPath(request.Project);
        var paths = new ProjectPaths(Path.GetDirectoryName(project)!, request.PathMap);
        var facts = new UsageFacts(
            Path.GetFileName(project),
            Sorted(request.Policies),
            Sorted(request.Catalogs.Select(catalog => paths.Relative(terminal.FullPath(catalog)))),
            Read(paths)
        );
        AtomicFile.Write(terminal.FullPath(request.Output), UsageFactsJson.Write(facts));
        return ExitCodes.Success;
    }

    private IReadOnlyList<PermissionUse> Read(ProjectPaths paths)
    {
        string path = terminal.FullPath(request.Assembly);
        try
        {
            using FileStream content = FileBytes.Open(path);
            return UsageRecorder.Record(content, path, paths);
        }
        catch (BadImageFormatException)
        {
            throw new CouldNotRunException(request.Assembly, "this is not a .NET assembly");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CouldNotRunException(request.Assembly, $"the file cannot be read: {error.Message}");
        }
    }

    private static string[] Sorted(IEnumerable<string> texts) =>
        texts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
}
