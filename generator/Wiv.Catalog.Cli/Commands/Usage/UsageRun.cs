using Wiv.Catalog.Cli.Catalogs;
using Wiv.Catalog.Cli.Json;
using Wiv.Catalog.Cli.Running;
using Wiv.Catalog.Cli.Usage;
using Wiv.Catalog.Cli.Usage.Projects;
using Wiv.Catalog.Cli.Views;
using Wiv.Catalog.Core.Emit.Usage;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Usage;

namespace Wiv.Catalog.Cli.Commands.Usage;

/// <summary>Runs <c>usage</c>.</summary>
internal sealed class UsageRun(Terminal terminal, UsageRequest request)
{
    public int Run()
    {
        UsageProjects projects = UsageProjects.Load(terminal, request.Paths);
        IReadOnlyList<LinkedCatalog> catalogs = CatalogRows.LoadCatalogs(terminal, CatalogsOf(projects));
        CatalogUsage usage = Progress.While(
            terminal,
            "Comparing calls and permissions",
            () => UsageOf.Catalogs(catalogs, projects)
        );
        Write(usage, projects);
        return Fails(usage) ? ExitCodes.Wrong : ExitCodes.Success;
    }

    private IReadOnlyList<string> CatalogsOf(UsageProjects projects) =>
        request.Catalogs.Count > 0
            ? request.Catalogs
            : projects
                .Facts.SelectMany(project => project.Catalogs)
                .Select(path => Path.GetRelativePath(terminal.Folder, path))
                .Distinct(StringComparer.Ordinal)
                .ToArray();

    private void Write(CatalogUsage usage, UsageProjects projects)
    {
        switch (request.Format)
        {
            case AnswerFormat.Json:
                JsonOutput.Write(terminal.Bytes, UsageJson.Of(usage, projects), Answers.WithNulls.UsageJson);
                break;
            case AnswerFormat.Markdown:
                terminal.Page(UsagePage.Write(usage, projects.Notes, request.ListsUnknown));
                break;
            default:
                WriteText(usage, projects);
                break;
        }
    }

    private void WriteText(CatalogUsage usage, UsageProjects projects)
    {
        if (terminal.Width is { } width)
        {
            new UsageTable(terminal, width).Write(usage, projects, request.ListsUnknown);
        }
        else
        {
            new UsageLines(terminal.Output).Write(usage, request.ListsUnknown);
        }
    }

    private bool Fails(CatalogUsage usage) =>
        (request.FailOn.HasFlag(UsageFailure.Unused) && usage.Count(RowState.Unused) > 0)
        || (request.FailOn.HasFlag(UsageFailure.Ungranted) && usage.Ungranted.Count > 0);
}
