using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Wiv.Catalog.Core.Sdk;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Generator.Analyzers.Catalogs;
using Wiv.Catalog.Generator.Diagnostics;
using Wiv.Catalog.Generator.Steps;

namespace Wiv.Catalog.Generator.Analyzers.Calls;

/// <summary>Judges the calls of the SDK. The catalogs are read at the first one.</summary>
internal sealed class CallCheck(ImmutableArray<AdditionalText> catalogs)
{
    private KnownActions? _known;

    /// <summary>Judges one call, or one method that is handed on.</summary>
    /// <param name="method">What the method asks of IAM.</param>
    /// <param name="context">The call, and where to report.</param>
    public void At(SdkMethod method, OperationAnalysisContext context)
    {
        try
        {
            _known ??= KnownActions.Of(catalogs, context.Options, context.CancellationToken);

            method = Decided(method, context.Operation);
            // A file that could not be read is told as an error; what it may grant is not to be told as missing.
            if (
                _known.IsWhole
                && !UngrantedCallRule.Check(method, _known, context)
                && context.Operation is IInvocationOperation call
            )
            {
                CallGrantedElsewhereRule.Check(method, call, _known, context);
            }
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            SourceSpan file = SourceSpan.StartOf(context.Operation.Syntax.SyntaxTree.FilePath);
            context.ReportDiagnostic(Unexpected.Problem(file, "checking", error).ToDiagnostic());
        }
    }

    /// <summary>The method for this request, where a member of the request decides what is needed and can be seen.</summary>
    private static SdkMethod Decided(SdkMethod method, IOperation operation) =>
        method.DecidedBy.Length > 0
        && operation is IInvocationOperation call
        && RequestMember.IsSet(call, method.DecidedBy) is { } isSet
            ? method.DecidedFor(isSet)
            : method;
}
