using System.Globalization;
using Wiv.Catalog.Cli.Commands.Check.Sarif;
using Wiv.Catalog.Cli.Findings;
using Wiv.Catalog.Cli.Inputs;
using Wiv.Catalog.Cli.Running;
using Wiv.Catalog.Cli.Views;

namespace Wiv.Catalog.Cli.Commands.Check;

/// <summary>Runs <c>check</c>. Everything is checked before anything is written: a run that fails writes no half report.</summary>
internal sealed class CheckRun(Terminal terminal, CheckRequest request)
{
    private const string Complaint = "nothing to check";

    public int Run()
    {
        string[] endings = [FileFinder.PolicyEnding, FileFinder.CatalogEnding];
        IReadOnlyList<SourceFile> files = new FileFinder(terminal, Complaint, endings, PassOver).Find(request.Paths);
        CheckResult result = Progress.While(
            terminal,
            string.Create(CultureInfo.InvariantCulture, $"Checking {files.Count} {(files.Count == 1 ? "file" : "files")}"),
            () => new Checker(request.Type).Check(files)
        );
        foreach (CouldNotRunException unread in result.Unread)
        {
            terminal.Error.Line(MSBuildLine.Error(unread.Path ?? ToolName.Value, unread.Message));
        }

        if (result is { CheckedFiles: 0, Unread.Count: > 0 })
        {
            return ExitCodes.CouldNotRun;
        }

        if (result.CheckedFiles == 0)
        {
            throw new CouldNotRunException(
                $"{Complaint}: no JSON file in {FileFinder.Show(request.Paths)} looks like a policy; name a file to check it anyway"
            );
        }

        Report().Write(result);
        return result.Unread.Count > 0 ? ExitCodes.CouldNotRun
            : result.Has(request.FailOn) ? ExitCodes.Wrong
            : ExitCodes.Success;
    }

    private void PassOver(string folder, string reason) => terminal.Error.Line(MSBuildLine.Warning(folder, reason));

    private IReport Report() =>
        request.Format switch
        {
            ReportFormat.Json => new JsonReport(terminal.Bytes),
            ReportFormat.Sarif => new SarifReport(terminal.Bytes, terminal.Folder),
            _ => new TextReport(terminal.Output, terminal.ShowsColours),
        };
}
