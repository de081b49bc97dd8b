using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Actions;
using Wiv.Catalog.Core.Rules.CSharp;
using Wiv.Catalog.Core.Suggestions;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Generator.Analyzers.Catalogs;

namespace Wiv.Catalog.Generator.Analyzers.Actions;

/// <summary>WIV1001: an action that AWS does not have.</summary>
internal sealed class UnknownActionRule : IActionRule
{
    public Rule Rule => CSharpRules.UnknownAction;

    public void Check(ActionString action)
    {
        // What the catalog names is judged there, once, and may be accepted there.
        if (action.Text == "*" || action.Known?.Find(action.Text) is not null)
        {
            return;
        }

        if (Flaw(action) is not { } flaw)
        {
            return;
        }

        string? suggestion = Suggestion(action);
        action.ReportSuggesting(CSharpRules.UnknownAction, suggestion, action.Text, flaw + DidYouMean.Phrase(suggestion));
    }

    private static string? Flaw(ActionString action)
    {
        int colon = action.Text.IndexOf(':');
        if (action.IsOpen && (colon < 0 || ActionGrammar.IsPattern(action.Text.Substring(0, colon))))
        {
            // The service is known when the program runs.
            return null;
        }

        return ActionGrammar.Check(action.Text) is { } wrong
            ? $"is not an IAM action; {wrong}"
            : ActionExistence.Flaw(new CheckedAction(new PositionedText(action.Text, default)));
    }

    private static string? Suggestion(ActionString action)
    {
        if (action.IsOpen)
        {
            return null;
        }

        KnownActions? known = action.Known;
        return ActionSuggester.For(action.Text, known is null ? null : known.Grants)
            ?? DidYouMean.Closest(action.Text, known?.Newer(action.Text) ?? []);
    }
}
