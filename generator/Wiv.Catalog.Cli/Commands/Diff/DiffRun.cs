using Wiv.Catalog.Cli.Findings;
using Wiv.Catalog.Cli.Inputs;
using Wiv.Catalog.Cli.Json;
using Wiv.Catalog.Cli.Running;
using Wiv.Catalog.Core.Comparing;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Emit.Changes;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Parsing;

namespace Wiv.Catalog.Cli.Commands.Diff;

/// <summary>Runs <c>diff</c>. Catalogs with errors are not compared: what they mean is not known.</summary>
internal sealed class DiffRun(Terminal terminal, DiffRequest request)
{
    public int Run()
    {
        var finder = new StateFinder(terminal, request.Path);
        IReadOnlyList<SourceText> old = finder.Find(request.Old, request.New);
        IReadOnlyList<SourceText> @new = finder.Find(request.New, request.Old);
        LinkedCatalogs before = Read(old);
        LinkedCatalogs after = Read(@new);
        bool hasErrors = ReportErrors(before, old);
        if (ReportErrors(after, @new) || hasErrors)
        {
            return ExitCodes.Wrong;
        }

        IReadOnlyList<CatalogChanges> changes = CatalogComparer.Compare(before.All, after.All);
        Write(changes, new ShownPaths([.. old, .. @new]));
        return CatalogChanges.Verdict(changes) is Direction.Wider or Direction.MayBeWider ? ExitCodes.Wider : ExitCodes.Success;
    }

    private static LinkedCatalogs Read(IEnumerable<SourceText> sources) =>
        CatalogLinker.Link(sources.Select(source => CatalogParser.Parse(source.File.Identity, source.Text)));

    private bool ReportErrors(LinkedCatalogs catalogs, IEnumerable<SourceText> sources)
    {
        IEnumerable<Problem> problems = catalogs.Problems.Where(problem => problem.Rule.Severity == Severity.Error);
        IReadOnlyList<Finding> errors = Finding.Of(problems, sources.Select(source => source.File));
        FindingLines.Write(terminal.Error, errors);
        return errors.Count > 0;
    }

    private void Write(IReadOnlyList<CatalogChanges> changes, ShownPaths paths)
    {
        switch (request.Format)
        {
            case AnswerFormat.Json:
                JsonOutput.Write(terminal.Bytes, DiffJson.Of(changes, paths), Answers.WithoutNulls.DiffJson);
                break;
            case AnswerFormat.Markdown:
                terminal.Page(ChangesPage.Write(changes));
                break;
            default:
                new DiffTextReport(terminal.Output, paths, terminal.ShowsColours).Write(changes);
                break;
        }
    }
}
