using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Wiv.Catalog.Core.Rules.SdkCalls;
using Wiv.Catalog.Core.Sdk;
using Wiv.Catalog.Generator.Analyzers.Catalogs;
using Wiv.Catalog.Generator.Diagnostics;
using Wiv.Catalog.Generator.Steps;

namespace Wiv.Catalog.Generator.Analyzers.Calls;

/// <summary>WIV1101: a call that needs an action which no policy grants.</summary>
internal static class UngrantedCallRule
{
    /// <summary>Reports the call, all that is missing at once, and tells whether it did.</summary>
    public static bool Check(SdkMethod method, KnownActions known, OperationAnalysisContext context)
    {
        string[] missing = [.. method.Needs.Where(action => !IsGranted(action, known))];
        string[] choice = method.NeedsOneOf.Any(action => IsGranted(action, known)) ? [] : [.. method.NeedsOneOf];
        if (missing.Length + choice.Length == 0)
        {
            return false;
        }

        string words = CallWords.Needs(missing, choice);
        // Which one of a choice is needed, only a person knows; but most requests do without the member that decides.
        string[] added = method.DecidedBy.Length > 0 ? [.. missing, .. choice.Take(1)] : missing;
        context.ReportDiagnostic(
            Diagnostic.Create(
                Descriptors.Of(SdkCallRules.UngrantedCall),
                CallWords.NameOf(context.Operation.Syntax),
                CallWords
                    .Property(words)
                    .AddRange(CatalogEdits.AddPermissions(context.Options, known.Policies, added, context.CancellationToken)),
                method.Name,
                words,
                known.Policies.NoneOfThem
            )
        );
        return true;
    }

    private static bool IsGranted(string action, KnownActions known) => known.Grants(action) || known.IsEntrance(action);
}
