using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Emit.CSharp;
using Wiv.Catalog.Generator.Analyzers.Catalogs;
using Wiv.Catalog.Generator.Steps;

namespace Wiv.Catalog.Completion;

/// <summary>
/// The actions that the catalogs of a project grant: those that they name, and those of AWS that their wildcards match. What
/// they do not grant is not offered, because the analyzers would warn of it at once.
/// </summary>
internal sealed class OfferedActions
{
    // KnownActions are kept with the texts of the catalogs, so the list is made once for each state of them.
    private static readonly ConditionalWeakTable<KnownActions, OfferedActions> Kept = new();

    private readonly Dictionary<string, OfferedAction> _byAction = new(StringComparer.OrdinalIgnoreCase);

    private OfferedActions(KnownActions known)
    {
        ActionConstant[] named = [.. known.Services.SelectMany(service => service.Actions)];
        foreach (ActionConstant constant in named)
        {
            Add(new OfferedAction(constant.Action, constant));
        }

        foreach (ActionConstant wildcard in named.Where(constant => IsWildcardOfService(constant.Action)))
        {
            foreach (AwsAction action in AwsReference.Lookup(wildcard.Action).Actions.Where(a => known.Grants(a.FullName)))
            {
                Add(new OfferedAction(action.FullName, wildcard));
            }
        }
    }

    /// <summary>All of them, each once, in no order.</summary>
    public IEnumerable<OfferedAction> All => _byAction.Values;

    /// <summary>The actions of a project; <see langword="null"/> when it has no catalog.</summary>
    public static OfferedActions? Of(AnalyzerOptions project, CancellationToken cancellation)
    {
        ImmutableArray<AdditionalText> catalogs = CatalogInput.Catalogs(project);
        return catalogs.IsEmpty
            ? null
            : Kept.GetValue(KnownActions.Of(catalogs, project, cancellation), known => new OfferedActions(known));
    }

    public OfferedAction? Find(string action) => _byAction.TryGetValue(action, out OfferedAction? found) ? found : null;

    /// <summary>Not of <c>*</c>, which is every action of AWS: a list of 20,000 helps nobody.</summary>
    private static bool IsWildcardOfService(string action) => action != "*" && ActionGrammar.IsPattern(action);

    private void Add(OfferedAction action)
    {
        if (!_byAction.ContainsKey(action.Action))
        {
            _byAction.Add(action.Action, action);
        }
    }
}
