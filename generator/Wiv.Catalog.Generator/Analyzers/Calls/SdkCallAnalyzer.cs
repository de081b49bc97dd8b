using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Wiv.Catalog.Core.Diagnostics.SetUp;
using Wiv.Catalog.Core.Rules.SdkCalls;
using Wiv.Catalog.Generator.Diagnostics;
using Wiv.Catalog.Generator.Steps;

namespace Wiv.Catalog.Generator.Analyzers.Calls;

/// <summary>WIV1101 and WIV1102: holds the calls of the AWS SDK to what the catalogs of the project grant.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SdkCallAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(
            Descriptors.Of(SdkCallRules.UngrantedCall),
            Descriptors.Of(SdkCallRules.CallGrantedElsewhere),
            Descriptors.Of(SetUpRules.InternalError)
        );

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        // What references the SDK has its namespace; a project of one without a catalog is not to be held to any.
        if (
            !context.Compilation.GlobalNamespace.GetMembers(SdkMethods.RootNamespace).Any()
            || CatalogInput.Catalogs(context.Options) is not { IsEmpty: false } catalogs
        )
        {
            return;
        }

        var methods = new SdkMethods();
        var check = new CallCheck(catalogs);
        context.RegisterOperationAction(operation => Look(operation, methods, check), OperationKind.Invocation);
        context.RegisterOperationAction(operation => Look(operation, methods, check), OperationKind.MethodReference);
    }

    private static void Look(OperationAnalysisContext context, SdkMethods methods, CallCheck check)
    {
        IMethodSymbol method = context.Operation is IInvocationOperation call
            ? call.TargetMethod
            : ((IMethodReferenceOperation)context.Operation).Method;
        if (methods.Find(method) is { } found && !QuotedCode.Holds(context.Operation))
        {
            check.At(found, context);
        }
    }
}
