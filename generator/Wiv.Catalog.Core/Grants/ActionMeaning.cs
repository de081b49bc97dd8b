using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Suggestions;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Grants;

/// <summary>What an action, or a pattern of actions, is to AWS as of the reference.</summary>
internal sealed class ActionMeaning
{
    private static readonly Lazy<ActionMeaning> Everything = new(() =>
        new("*", [.. AwsReference.Services.SelectMany(prefix => AwsReference.Find(prefix)!.Actions)], null, null)
    );

    private ActionMeaning(string text, IReadOnlyList<AwsAction> actions, string? trouble, string? suggestion)
    {
        Text = text;
        Actions = actions;
        Trouble = trouble;
        Suggestion = suggestion;
        ByLevel = actions.GroupBy(AccessLevelNames.Of).ToDictionary(level => level.Key, level => level.Count());
    }

    /// <summary>The action or pattern as it was given.</summary>
    public string Text { get; }

    /// <summary>The actions that it stands for; none when there is trouble with it.</summary>
    public IReadOnlyList<AwsAction> Actions { get; }

    /// <summary>How many of the actions have which access level.</summary>
    public IReadOnlyDictionary<string, int> ByLevel { get; }

    /// <summary>Why it stands for no action.</summary>
    public string? Trouble { get; }

    /// <summary>What was probably meant instead.</summary>
    public string? Suggestion { get; }

    /// <summary>What is wrong and what was probably meant, as a message says it.</summary>
    public string Message => Trouble + DidYouMean.Phrase(Suggestion);

    /// <summary>Whether it may stand for several actions.</summary>
    public bool IsPattern => ActionGrammar.IsPattern(Text);

    /// <summary>What the text stands for.</summary>
    /// <param name="text">An action or pattern, perhaps with a slip in it.</param>
    /// <param name="prefers">Which of two equally near names to suggest.</param>
    public static ActionMeaning Of(string text, Func<string, bool>? prefers = null)
    {
        if (ActionGrammar.Check(text) is { } advice)
        {
            return Nothing($"'{TerminalText.Value(text)}' is not an action: {advice}");
        }

        if (text == "*")
        {
            return Everything.Value;
        }

        ActionLookup lookup = AwsReference.Lookup(text);
        return lookup.Existence == Existence.Known ? new(text, lookup.Actions, null, null) : Nothing(Absence(text, lookup));

        ActionMeaning Nothing(string trouble) => new(text, [], trouble, ActionSuggester.For(text, prefers));
    }

    private static string Absence(string text, ActionLookup lookup)
    {
        string shown = TerminalText.Value(text);
        return (
                lookup.Existence == Existence.Retired ? $"AWS no longer has '{shown}'"
                : !lookup.IsServiceKnown ? $"AWS has no service '{shown.Substring(0, shown.IndexOf(':'))}'"
                : ActionGrammar.IsPattern(text) ? $"AWS has no action that '{shown}' matches"
                : $"AWS has no action '{shown}'"
            ) + $" as of {AwsReference.Date}";
    }
}
