using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Wiv.Catalog.Core.Grants.Calls;
using Wiv.Catalog.Core.Rules.SdkCalls;
using Wiv.Catalog.Core.Sdk;
using Wiv.Catalog.Generator.Analyzers.Catalogs;
using Wiv.Catalog.Generator.Diagnostics;

namespace Wiv.Catalog.Generator.Analyzers.Calls;

/// <summary>WIV1102: a call whose actions are granted, but not for what its request holds.</summary>
internal static class CallGrantedElsewhereRule
{
    /// <summary>Reports the call when its constants fit no row that grants what it needs.</summary>
    public static void Check(SdkMethod method, IInvocationOperation call, KnownActions known, OperationAnalysisContext context)
    {
        string[] asked = [.. method.Needs.Where(action => known.Calls.Depends(action) && !known.IsEntrance(action))];
        if (asked.Length == 0 || RequestReader.Read(call) is not { Values.Count: > 0 } request)
        {
            return;
        }

        List<string> refused = [];
        CallAnswer? first = null;
        foreach (string action in asked)
        {
            if (known.Calls.Ask(action, request) is { IsGranted: false } answer)
            {
                refused.Add(action);
                first ??= answer;
            }
        }

        if (first is not null)
        {
            string words = CallWords.Needs(refused, []);
            context.ReportDiagnostic(
                Diagnostic.Create(
                    Descriptors.Of(SdkCallRules.CallGrantedElsewhere),
                    CallWords.NameOf(call.Syntax),
                    CallWords.Property(words),
                    method.Name,
                    words,
                    CallWords.Joined(first.Decisive.Select(value => $"{value.Name} {CallWords.Quoted(value.Text)}")),
                    known.Policies.NoneOfThem,
                    Advice(first)
                )
            );
        }
    }

    private static string Advice(CallAnswer answer) =>
        answer.IsDenied ? "a row denies it there" : $"it is granted on {string.Join(" and ", answer.Places)}";
}
