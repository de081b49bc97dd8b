using System.Collections.Immutable;
using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Rules.CSharp;
using Wiv.Catalog.Core.Suggestions;
using Wiv.Catalog.Generator.Analyzers.Catalogs;
using Wiv.Catalog.Generator.Steps;

namespace Wiv.Catalog.Generator.Analyzers.Actions;

/// <summary>WIV1002: an action of AWS that no policy of the catalog grants.</summary>
internal sealed class UngrantedActionRule : IActionRule
{
    public Rule Rule => CSharpRules.UngrantedAction;

    public void Check(ActionString action)
    {
        // A file that could not be read is told as an error; what it may grant is not to be told as missing.
        if (
            action.Known is not { IsWhole: true } known
            || known.Grants(action.Text)
            || ActionGrammar.Check(action.Text) is not null
        )
        {
            return;
        }

        IReadOnlyList<AwsAction> asked = action.Text == "*" ? [] : AwsReference.Lookup(action.Text).Actions;
        bool isUnknown = asked.Count == 0 && action.Text != "*";
        int granted = asked.Count(one => known.Grants(one.FullName));
        // Of a text that is constant in part, one grant is enough; a pattern asks for all that it stands for today.
        bool isGranted = action.IsOpen ? granted > 0 : granted == asked.Count && granted > 0;
        if (isUnknown || isGranted || Denials.Hold(action.Place))
        {
            return;
        }

        string? suggestion = action.IsOpen ? null : Narrower(action.Text, known);
        ImmutableDictionary<string, string?> properties = ActionString.Suggesting(suggestion);
        if (!action.IsOpen)
        {
            properties = properties.AddRange(
                CatalogEdits.AddPermissions(
                    action.Context.Options,
                    known.Policies,
                    [action.Text],
                    action.Context.CancellationToken
                )
            );
        }

        action.Report(
            CSharpRules.UngrantedAction,
            properties,
            action.Text,
            Advice(suggestion, granted, asked.Count),
            known.Policies.NoneOfThem
        );
    }

    private static string Advice(string? suggestion, int granted, int asked) =>
        suggestion is not null ? DidYouMean.Phrase(suggestion)
        : granted == 0 ? "; add it to the catalog with the reason why it is needed, or use an action that is there"
        : $", but only {granted} of the {asked} actions that it stands for; ask for those, or add it to the catalog";

    /// <summary>The one row of the catalog that a wildcard asks more than.</summary>
    private static string? Narrower(string action, KnownActions known)
    {
        string[] granted = [.. known.All.Where(row => ActionPattern.Covers(action, row))];
        return granted.Length == 1 ? granted[0] : null;
    }
}
