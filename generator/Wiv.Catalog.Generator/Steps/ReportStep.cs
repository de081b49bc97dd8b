using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Generator.Diagnostics;

namespace Wiv.Catalog.Generator.Steps;

/// <summary>Reports problems at their places in the catalog files.</summary>
internal static class ReportStep
{
    /// <summary>The problems, and the files where one of them can be corrected; without one, a change of a file reports nothing again.</summary>
    public static (EquatableArray<Problem> Problems, ImmutableArray<AdditionalText> Files) ToReport(
        EquatableArray<Problem> problems,
        ImmutableArray<AdditionalText> files
    ) => (problems, problems.Any(problem => problem.Suggestion is not null) ? files : ImmutableArray<AdditionalText>.Empty);

    public static void Report(SourceProductionContext output, IEnumerable<Problem> problems, ImmutableArray<AdditionalText> files)
    {
        foreach ((Problem problem, int more) in FirstOfEachRule.Of(problems, problem => problem, Budgets.FindingsReported))
        {
            AdditionalText? file = files.FirstOrDefault(file => file.Path == problem.Span.Path);
            Diagnostic diagnostic = file is null
                ? problem.ToDiagnostic()
                : problem.ToDiagnostic(CatalogEdits.Of(problem, file, output.CancellationToken));
            output.ReportDiagnostic(diagnostic.WithMore(problem, more));
        }
    }

    /// <summary>Reports what is wrong with the project; a project without catalogs is never wrong.</summary>
    public static void ReportSetUp(
        SourceProductionContext output,
        ProjectOptions project,
        RuntimeReference runtime,
        EquatableArray<PermissionCatalog> catalogs
    )
    {
        if (catalogs.Count == 0)
        {
            return;
        }

        Report(output, project.ProblemsWith(catalogs), ImmutableArray<AdditionalText>.Empty);
        if (runtime.Problem is { } problem)
        {
            output.ReportDiagnostic(problem.ToDiagnostic());
        }
    }
}
