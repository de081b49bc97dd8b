using Microsoft.CodeAnalysis;
using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Emit.CSharp;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Generator.Steps;

namespace Wiv.Catalog.Generator;

/// <summary>Compiles permission catalogs to C#: files are read one by one, linked, and told or written apart from one another.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CatalogGenerator : IIncrementalGenerator
{
    /// <summary>Sets up the steps.</summary>
    /// <param name="context">Where the steps come from and where their results go.</param>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<CatalogFile> files = context
            .AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static input => CatalogInput.IsCatalog(input.Left, input.Right))
            .Select(static (input, cancellation) => ParseStep.Parse(input.Left, cancellation))
            .WithTrackingName(TrackingNames.Files);
        IncrementalValueProvider<ProjectOptions> project = context
            .AnalyzerConfigOptionsProvider.Combine(context.ParseOptionsProvider)
            .Select(static (input, _) => ProjectOptions.Read(input.Left, input.Right))
            .WithTrackingName(TrackingNames.Project);
        IncrementalValueProvider<RuntimeReference> runtime = context
            .CompilationProvider.Select(static (compilation, _) => RuntimeReference.Find(compilation))
            .WithTrackingName(TrackingNames.Runtime);

        IncrementalValueProvider<CatalogsAndProblems> linked = files
            .Collect()
            .Select(static (all, _) => LinkStep.WithoutPlaces(all))
            .WithTrackingName(TrackingNames.Linked);
        IncrementalValueProvider<EquatableArray<Problem>> problems = linked
            .Select(static (all, _) => all.Problems)
            .WithTrackingName(TrackingNames.Problems);
        IncrementalValueProvider<EquatableArray<PermissionCatalog>> catalogs = linked
            .Select(static (all, _) => all.Catalogs)
            .WithTrackingName(TrackingNames.Catalogs);
        IncrementalValueProvider<EquatableArray<ServiceConstants>> services = catalogs
            .Select(static (all, _) => ActionNames.ByService(all))
            .WithTrackingName(TrackingNames.Services);

        context.RegisterSourceOutput(
            problems
                .Combine(context.AdditionalTextsProvider.Collect())
                .Select(static (input, _) => ReportStep.ToReport(input.Left, input.Right)),
            static (output, input) => ReportStep.Report(output, input.Problems, input.Files)
        );
        context.RegisterSourceOutput(
            project.Combine(runtime).Combine(catalogs),
            static (output, input) => ReportStep.ReportSetUp(output, input.Left.Left, input.Left.Right, input.Right)
        );
        context.RegisterSourceOutput(
            services.SelectMany(static (all, _) => all).Combine(project).WithTrackingName(TrackingNames.ServiceFiles),
            static (output, input) => WriteStep.WriteService(output, input.Left, input.Right)
        );
        context.RegisterSourceOutput(
            catalogs
                .SelectMany(static (all, _) => all)
                .Combine(project)
                .Combine(runtime)
                .WithTrackingName(TrackingNames.CatalogFiles),
            static (output, input) => WriteStep.WriteCatalog(output, input.Left.Left, input.Left.Right, input.Right)
        );
    }
}
