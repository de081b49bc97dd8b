using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Wiv.Catalog.Generator.Analyzers;
using Wiv.Catalog.Generator.Diagnostics;

namespace Wiv.Catalog.Generator.Tests.CatalogFixes;

/// <summary>Tells every literal action that the catalog does not grant, with the edits that add it.</summary>
#pragma warning disable RS1001 // Without the mark of an analyzer it is none to any compiler: tests alone make it.
internal sealed class UngrantedAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [new("WIV1002", "Not granted", "Not granted", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true)];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSyntaxNodeAction(Check, SyntaxKind.StringLiteralExpression);
    }

    private void Check(SyntaxNodeAnalysisContext context)
    {
        string action = ((LiteralExpressionSyntax)context.Node).Token.ValueText;
        ImmutableArray<AdditionalText> catalogs = context.Options.AdditionalFiles;
        if (!KnownActions.Of(catalogs, context.CancellationToken).Grants(action))
        {
            context.ReportDiagnostic(
                Diagnostic.Create(
                    SupportedDiagnostics[0],
                    context.Node.GetLocation(),
                    CatalogEdits.AddPermission(catalogs, action, context.CancellationToken)
                )
            );
        }
    }
}
