using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Generator.Diagnostics;
using Wiv.Catalog.Generator.Steps;

namespace Wiv.Catalog.Generator.Analyzers;

/// <summary>What all rules about action strings in C# share: they look at the same places, with the same catalog.</summary>
public abstract class ActionStringAnalyzer : DiagnosticAnalyzer
{
    private protected ActionStringAnalyzer(Rule rule) => SupportedDiagnostics = ImmutableArray.Create(Descriptors.Of(rule));

    /// <summary>The rule.</summary>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <summary>Registers what the rule looks at.</summary>
    /// <param name="context">Where to register.</param>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    /// <summary>Judges one string.</summary>
    private protected abstract void Check(ActionString action);

    private void Start(CompilationStartAnalysisContext context)
    {
        AnalyzerOptions options = context.Options;
        ImmutableArray<AdditionalText> catalogs = options
            .AdditionalFiles.Where(file => CatalogInput.IsCatalog(file, options.AnalyzerConfigOptionsProvider))
            .ToImmutableArray();
        if (catalogs.IsEmpty || ActionPlaces.In(context.Compilation) is not { } places)
        {
            return;
        }

        // The way is from the places to the strings. The other way, from every literal with a colon, would miss what has no
        // colon (s3.GetObject) and constants used by name, and would have to ask what a literal is an argument of anyway.
        // For a place that takes no action the answer costs a look at a list of attributes that the compiler keeps; the
        // operations themselves are made once for all analyzers, and the SDK's own ask for them in every project.
        var walk = new ActionWalk(places, catalogs, Check);
        context.RegisterOperationAction(walk.Argument, OperationKind.Argument);
        context.RegisterOperationAction(walk.Assignment, OperationKind.SimpleAssignment, OperationKind.CoalesceAssignment);
        context.RegisterOperationAction(walk.MemberInitializer, OperationKind.MemberInitializer);
        context.RegisterOperationAction(
            walk.Initializer,
            OperationKind.FieldInitializer,
            OperationKind.PropertyInitializer,
            OperationKind.ParameterInitializer
        );
    }
}
