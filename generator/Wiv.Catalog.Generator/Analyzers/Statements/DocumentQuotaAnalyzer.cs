using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Wiv.Catalog.Core.Rules.CSharp;
using Wiv.Catalog.Core.Statements;
using Wiv.Catalog.Generator.Analyzers.Places;
using Wiv.Catalog.Generator.Diagnostics;

namespace Wiv.Catalog.Generator.Analyzers.Statements;

/// <summary>WIV1005: a document that is longer than what it is used as may be.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DocumentQuotaAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Descriptors.Of(CSharpRules.DocumentOverQuota));

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        if (BuilderTypes.In(context.Compilation) is not { Document: not null } types)
        {
            return;
        }

        var uses = new Dictionary<ISymbol, PolicyUse>(SymbolEqualityComparer.Default);
        foreach (PolicyUse use in PolicyUse.All)
        {
            if (context.Compilation.GetTypeByMetadataName(use.Type)?.GetMembers(use.Property).FirstOrDefault() is { } property)
            {
                uses[property] = use;
            }
        }

        if (uses.Count > 0)
        {
            var reader = new RuntimeDocumentReader(types);
            context.RegisterOperationAction(c => Assignment(c, uses, reader), OperationKind.SimpleAssignment);
        }
    }

    private static void Assignment(
        OperationAnalysisContext context,
        Dictionary<ISymbol, PolicyUse> uses,
        RuntimeDocumentReader reader
    )
    {
        var assignment = (ISimpleAssignmentOperation)context.Operation;
        if (
            assignment.Target is not IPropertyReferenceOperation target
            || !uses.TryGetValue(target.Property, out PolicyUse? use)
            || reader.WrittenDocument(assignment.Value) is not { } written
        )
        {
            return;
        }

        BuiltDocument document = reader.Read(written);
        if (document.Size > use.Quota)
        {
            context.ReportDiagnostic(
                Diagnostic.Create(
                    Descriptors.Of(CSharpRules.DocumentOverQuota),
                    assignment.Value.Syntax.GetLocation(),
                    (document.IsOpen ? "at least " : "") + Number(document.Size),
                    Number(use.Quota),
                    use.Holder,
                    use.Advice
                )
            );
        }
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
