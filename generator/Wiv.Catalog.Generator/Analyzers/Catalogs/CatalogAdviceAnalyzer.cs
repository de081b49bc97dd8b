using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Diagnostics.SetUp;
using Wiv.Catalog.Core.Rules;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Generator.Diagnostics;
using Wiv.Catalog.Generator.Steps;

namespace Wiv.Catalog.Generator.Analyzers.Catalogs;

/// <summary>Checks the policies of a project's catalogs against AWS and least privilege, and tells what is found in the YAML.</summary>
/// <remarks>Advice, not errors of the text: those come from the generator, which runs where analyzers are switched off.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CatalogAdviceAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        RuleCatalog.All.Where(rule => rule.IsAdvice).Append(SetUpRules.InternalError).Select(Descriptors.Of).ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        // File by file, so that editors tell it while the catalog is written.
        context.RegisterAdditionalFileAction(Check);
    }

    private static void Check(AdditionalFileAnalysisContext context)
    {
        AnalyzerConfigOptionsProvider options = context.Options.AnalyzerConfigOptionsProvider;
        if (!CatalogInput.IsCatalog(context.AdditionalFile, options))
        {
            return;
        }

        // All of them, for the files of one catalog use each other's names.
        ImmutableArray<CatalogFile> files = context
            .Options.AdditionalFiles.Where(file => CatalogInput.IsCatalog(file, options))
            .Select(file => ParseStep.Parse(file, context.CancellationToken))
            .ToImmutableArray();
        IEnumerable<Problem> found = CheckStep.Check(files).Where(problem => problem.Span.Path == context.AdditionalFile.Path);
        foreach ((Problem problem, int more) in FirstOfEachRule.Of(found, problem => problem, Budgets.FindingsReported))
        {
            context.ReportDiagnostic(
                problem
                    .ToDiagnostic(CatalogEdits.Of(problem, context.AdditionalFile, context.CancellationToken))
                    .WithMore(problem, more)
            );
        }
    }
}
