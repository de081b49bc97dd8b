using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies.Built;
using Wiv.Catalog.Core.Rules;
using Wiv.Catalog.Core.Rules.CSharp;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Core.Text.Output;
using Wiv.Catalog.Generator.Diagnostics;

namespace Wiv.Catalog.Generator.Analyzers.Statements;

/// <summary>WIV1004: parts of a statement that do not fit.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StatementFitAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Descriptors.Of(CSharpRules.PartsThatDoNotFit));

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        if (BuilderTypes.In(context.Compilation) is not { } types)
        {
            return;
        }

        if (types.Statement is not null)
        {
            var statements = new RuntimeStatementReader(types);
            var documents = new RuntimeDocumentReader(types);
            context.RegisterOperationAction(c => Call(c, types, statements, documents), OperationKind.Invocation);
        }

        if (types.CdkStatement is { } cdk)
        {
            context.RegisterOperationAction(c => Creation(c, cdk), OperationKind.ObjectCreation);
        }

        if (types.SdkStatement is { } sdk)
        {
            var reader = new SdkStatementReader(sdk);
            context.RegisterOperationAction(c => Sdk(c, sdk, reader), OperationKind.ObjectCreation, OperationKind.Invocation);
        }
    }

    private static void Call(
        OperationAnalysisContext context,
        BuilderTypes types,
        RuntimeStatementReader statements,
        RuntimeDocumentReader documents
    )
    {
        var call = (IInvocationOperation)context.Operation;
        if (statements.IsLast(call))
        {
            Report(context, StatementFit.Check(statements.Read(call)));
        }
        else if (
            call.TargetMethod.Name == "Create"
            && BuilderTypes.Is(call.TargetMethod.ContainingType, types.Document)
            && !IsCombined(call)
        )
        {
            IReadOnlyList<BuiltStatement> built = documents.StatementsOf(call, out bool isOpen);
            if (!isOpen)
            {
                Report(context, StatementFit.CheckTogether(built));
            }
        }
    }

    /// <summary>Whether statements of another document come to it, or may come to it under another name.</summary>
    private static bool IsCombined(IInvocationOperation create) =>
        create.Parent
            is IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Combine" } }
                or IInvocationOperation { TargetMethod.Name: "Combine" }
                or ISymbolInitializerOperation
                or IAssignmentOperation;

    private static void Creation(OperationAnalysisContext context, INamedTypeSymbol statement)
    {
        var creation = (IObjectCreationOperation)context.Operation;
        if (BuilderTypes.Is(creation.Type, statement) && CdkStatementReader.Read(creation, statement) is { } built)
        {
            Report(context, StatementFit.Check(built));
        }
    }

    private static void Sdk(OperationAnalysisContext context, INamedTypeSymbol statement, SdkStatementReader reader)
    {
        if (BuilderTypes.Is(context.Operation.Type, statement) && reader.IsLast(context.Operation))
        {
            Report(context, StatementFit.Check(reader.Read(context.Operation)));
        }
    }

    private static void Report(OperationAnalysisContext context, EquatableArray<Problem> problems)
    {
        foreach (Problem problem in problems)
        {
            // What stands elsewhere is told there.
            if (problem.Span.End > 0)
            {
                Location location = context.Operation.Syntax.SyntaxTree.GetLocation(
                    TextSpan.FromBounds(problem.Span.Start, problem.Span.End)
                );
                context.ReportDiagnostic(
                    Diagnostic.Create(Descriptors.Of(CSharpRules.PartsThatDoNotFit), location, TerminalText.Of(problem.Message))
                );
            }
        }
    }
}
