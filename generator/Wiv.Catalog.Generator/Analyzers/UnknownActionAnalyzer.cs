using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Rules.CSharp;
using Wiv.Catalog.Core.Suggestions;
using Wiv.Catalog.Generator.Diagnostics;

namespace Wiv.Catalog.Generator.Analyzers;

/// <summary>WIV1001: an action that the catalog does not grant.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnknownActionAnalyzer : ActionStringAnalyzer
{
    /// <summary>Makes the analyzer.</summary>
    public UnknownActionAnalyzer()
        : base(UnknownAction.Rule) { }

    private protected override void Check(ActionString action)
    {
        // A file that could not be read is told as an error; what it may grant is not to be told as missing.
        if (!action.Known.IsWhole || action.Known.Grants(action.Text))
        {
            return;
        }

        string? suggestion = ActionSuggestion.For(action.Text, action.Known);
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty;
        if (suggestion is not null)
        {
            properties = properties.Add(ProblemExtensions.SuggestionProperty, suggestion);
        }

        action.Report(UnknownAction.Rule, properties, action.Text, Advice(action.Text, suggestion));
    }

    private static string Advice(string action, string? suggestion)
    {
        if (suggestion is not null)
        {
            return DidYouMean.Phrase(suggestion);
        }

        return ActionGrammar.Check(action) is { } wrong
            ? $", which is not an IAM action; {wrong}"
            : "; add it to the catalog with the reason why it is needed, or use an action that is there";
    }
}
