using Wiv.Catalog.Cli.Catalogs;
using Wiv.Catalog.Cli.Findings;
using Wiv.Catalog.Cli.Inputs;
using Wiv.Catalog.Cli.Running;
using Wiv.Catalog.Cli.Usage;
using Wiv.Catalog.Cli.Usage.Projects;
using Wiv.Catalog.Cli.Views;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Usage;

namespace Wiv.Catalog.Cli.Commands.Render;

/// <summary>
/// Runs <c>render</c>. Everything is rendered in memory before the first file is touched, so that a wrong catalog changes
/// nothing that is published.
/// </summary>
internal sealed class RenderRun(Terminal terminal, RenderRequest request)
{
    public int Run()
    {
        IReadOnlyList<SourceFile> sources = FileFinder.OfCatalogs(terminal).Find(request.Paths);
        LinkedCatalogs linked = Progress.While(terminal, "Reading the catalogs", () => CatalogLoader.Load(sources));
        if (ReportProblems(Finding.Of(linked.Problems, sources)))
        {
            return ExitCodes.Wrong;
        }

        UsedBy? usedBy =
            request.Usage.Count == 0
                ? null
                : new UsedBy(UsageOf.Catalogs(linked.All, UsageProjects.Load(terminal, request.Usage)));
        IReadOnlyList<RenderedFile> files = Progress.While(terminal, "Rendering", () => Renderer.Render(linked.Catalogs, usedBy));
        var folder = new OutputFolder(request.Output, terminal.FullPath(request.Output));
        WrittenList? list = request.Written is null ? null : new WrittenList(request.Written, terminal);
        IReadOnlyList<string> stale = list?.Stale(folder, files) ?? [];
        var report = new FileReport(terminal, request.IsJson);
        bool isSame = true;
        if (request.IsCheck)
        {
            isSame = new Comparison(terminal, folder, report).Run(files, stale);
        }
        else
        {
            string[] paths = files.Select(file => folder.Show(file.Path)).ToArray();
            list?.Announce(paths);
            Write(folder, files, stale, report);
            list?.Write(paths);
        }

        report.Finish();
        return isSame ? ExitCodes.Success : ExitCodes.Wrong;
    }

    /// <summary>Reports the problems. Returns whether there is an error among them.</summary>
    private bool ReportProblems(IReadOnlyList<Finding> findings)
    {
        FindingLines.Write(
            terminal.Error,
            findings.Where(finding => finding.Severity == Severity.Error || !request.HidesWarnings)
        );
        return findings.Any(finding => finding.Severity == Severity.Error);
    }

    /// <summary>
    /// Removes before it writes: where <c>A.json</c> and <c>a.json</c> are one file, a policy whose name
    /// changed its case would otherwise lose its new file.
    /// </summary>
    private static void Write(
        OutputFolder folder,
        IReadOnlyList<RenderedFile> files,
        IReadOnlyList<string> stale,
        FileReport report
    )
    {
        folder.RemoveLeft(files);
        foreach (string path in stale)
        {
            folder.Delete(path);
            report.Add(folder.Show(path), FileOutcome.Removed);
        }

        foreach (RenderedFile file in files)
        {
            report.Add(folder.Show(file.Path), folder.Write(file) ? FileOutcome.Wrote : FileOutcome.Unchanged);
        }
    }
}
