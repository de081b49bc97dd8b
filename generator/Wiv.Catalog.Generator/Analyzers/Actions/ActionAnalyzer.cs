using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Wiv.Catalog.Core.Rules.SetUp;
using Wiv.Catalog.Generator.Analyzers.Places;
using Wiv.Catalog.Generator.Diagnostics;
using Wiv.Catalog.Generator.Steps;

namespace Wiv.Catalog.Generator.Analyzers.Actions;

/// <summary>Checks the strings that are meant as actions in C#: one walk for all rules, with or without a catalog.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ActionAnalyzer : DiagnosticAnalyzer
{
    private static readonly ImmutableArray<IActionRule> Rules = ImmutableArray.Create<IActionRule>(
        new UnknownActionRule(),
        new UngrantedActionRule(),
        new LiteralActionRule()
    );

    /// <summary>The rules about actions in C#.</summary>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        Rules.Select(rule => rule.Rule).Append(InternalError.Rule).Select(Descriptors.Of).ToImmutableArray();

    /// <summary>Registers what the rules look at.</summary>
    /// <param name="context">Where to register.</param>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        if (ActionPlaces.In(context.Compilation) is not { } places)
        {
            return;
        }

        AnalyzerOptions options = context.Options;
        ImmutableArray<AdditionalText> catalogs = options
            .AdditionalFiles.Where(file => CatalogInput.IsCatalog(file, options.AnalyzerConfigOptionsProvider))
            .ToImmutableArray();

        // The way is from the places to the strings. The other way, from every literal with a colon, would miss what has no
        // colon (s3.GetObject) and constants used by name, and would have to ask what a literal is an argument of anyway.
        var walk = new ActionWalk(places, new ActionCheck(Rules, catalogs, places));
        context.RegisterOperationAction(walk.Argument, OperationKind.Argument);
        context.RegisterOperationAction(walk.Assignment, OperationKind.SimpleAssignment, OperationKind.CoalesceAssignment);
        context.RegisterOperationAction(walk.MemberInitializer, OperationKind.MemberInitializer);
        context.RegisterOperationAction(walk.Return, OperationKind.Return);
        context.RegisterOperationAction(
            walk.Initializer,
            OperationKind.FieldInitializer,
            OperationKind.PropertyInitializer,
            OperationKind.ParameterInitializer
        );
    }
}
