using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Wiv.Catalog.Core.Diagnostics.SetUp;
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
        Rules.Select(rule => rule.Rule).Append(SetUpRules.InternalError).Select(Descriptors.Of).ToImmutableArray();

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

        var check = new ActionCheck(Rules, CatalogInput.Catalogs(context.Options), places);
        context.RegisterOperationAction(
            operation =>
            {
                if (places.ValueAt(operation.Operation, operation.ContainingSymbol) is { } value)
                {
                    check.In(value, operation);
                }
            },
            ValuesOfPlaces.Kinds
        );
    }
}
