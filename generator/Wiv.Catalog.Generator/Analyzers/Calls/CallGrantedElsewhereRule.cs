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
        string[] choice = Choice(method, known);
        if (asked.Length + choice.Length == 0 || RequestReader.Read(call) is not { Values.Count: > 0 } request)
        {
            return;
        }

        (string Action, CallAnswer Answer)[] refused = Refused(asked);
        (string Action, CallAnswer Answer)[] refusedChoice = Refused(choice);
        if (refusedChoice.Length < choice.Length)
        {
            refusedChoice = [];
        }

        if (refused.Concat(refusedChoice).Select(refusal => refusal.Answer).FirstOrDefault() is { } first)
        {
            string words = CallWords.Needs(Actions(refused), Actions(refusedChoice));
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

        (string Action, CallAnswer Answer)[] Refused(string[] actions) =>
            [
                .. actions
                    .Select(action => (Action: action, Answer: known.Calls.Ask(action, request)))
                    .Where(asking => !asking.Answer.IsGranted),
            ];

        static string[] Actions((string Action, CallAnswer Answer)[] refused) => [.. refused.Select(refusal => refusal.Action)];
    }

    /// <summary>The granted actions of which one is enough; none where one of them is granted for every request.</summary>
    private static string[] Choice(SdkMethod method, KnownActions known)
    {
        string[] granted = [.. method.NeedsOneOf.Where(action => known.Grants(action) || known.IsEntrance(action))];
        return Array.TrueForAll(granted, action => known.Calls.Depends(action) && !known.IsEntrance(action)) ? granted : [];
    }

    private static string Advice(CallAnswer answer) =>
        answer.IsDenied ? "a row denies it there" : $"it is granted on {string.Join(" and ", answer.Places)}";
}
