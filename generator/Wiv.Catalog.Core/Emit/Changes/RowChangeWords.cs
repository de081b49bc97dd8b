using Wiv.Catalog.Core.Comparing;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Emit.Changes;

/// <summary>Says what became of a row, and what that means for the customer.</summary>
internal static class RowChangeWords
{
    /// <summary>The row in one line.</summary>
    public static Phrase Title(RowChange change) =>
        change.Row.IsDeny
            ? Phrase.Of($"Deny {StatementWords.All(change.Row.Statement)}")
            : StatementWords.All(change.Row.Statement);

    /// <summary>What happened, sentence by sentence.</summary>
    public static IEnumerable<Phrase> Details(RowChange change)
    {
        if (change is { Old: { } old, New: { } @new })
        {
            if (old.Policy != @new.Policy || old.Group != @new.Group)
            {
                yield return change.Kind == ChangeKind.Moved
                    ? Phrase.Of($"Moved from {Place(old)}; it says the same")
                    : $"Moved from {Place(old)}";
            }

            foreach (Phrase difference in DifferenceWords.Of(old.Statement, @new.Statement))
            {
                yield return difference;
            }
        }

        IEnumerable<Phrase> meaning = change.Row.IsDeny ? OfDenied(change) : OfAllowed(change);
        foreach (Phrase sentence in meaning)
        {
            yield return sentence;
        }
    }

    /// <summary>Where a row stands, in the words of the docs.</summary>
    public static Phrase Place(Row row) =>
        row.Policy is null ? Phrase.Of($"trust policy")
        : row.Group is null ? Phrase.Text(row.Policy)
        : $"{Phrase.Text(row.Policy)}, {Phrase.Text(row.Group)}";

    private static IEnumerable<Phrase> OfAllowed(RowChange change) =>
        [
            .. Actions("Newly allowed", change.Gained.Actions),
            .. Actions("Allowed in more cases than before", change.Gained.Loosened),
            .. Later(change.Gained, "It also allows what AWS adds under this name later"),
            .. Doubt(change),
            .. WitnessWords.Of(change),
            .. Actions("No longer allowed", change.Lost.Actions),
            .. Actions("Allowed in fewer cases than before", change.Lost.Loosened),
            .. Later(change.Lost, "What AWS adds under this name later is no longer allowed"),
            .. Same(
                change,
                "Nothing more is allowed: other rows allowed it before",
                "Nothing less is allowed: other rows still allow it"
            ),
        ];

    private static IEnumerable<Phrase> OfDenied(RowChange change) =>
        [
            .. Actions("No longer denied", change.Lost.Actions),
            .. Actions("Denied in fewer cases than before", change.Lost.Loosened),
            .. Later(change.Lost, "What AWS adds under this name later is no longer denied"),
            .. !change.Lost.IsEmpty && !change.IsAllowedOtherwise
                ? [$"No row allows any of it, but another policy of the role may"]
            : !change.Lost.IsEmpty && change.Direction is Direction.Narrower or Direction.Other
                ? [$"Nothing more is allowed: all of it that a row allows is still denied"]
            : Doubt(change),
            .. WitnessWords.Of(change),
            .. Actions("Newly denied", change.Gained.Actions),
            .. Actions("Denied in more cases than before", change.Gained.Loosened),
            .. Later(change.Gained, "It also denies what AWS adds under this name later"),
            .. Same(
                change,
                "Nothing more is denied: other rows denied it before",
                "Nothing less is denied: other rows still deny it"
            ),
        ];

    private static IEnumerable<Phrase> Actions(string what, IReadOnlyList<string> actions) =>
        actions.Count == 0 ? [] : [$"{Phrase.Text(what)}: {ActionCounts.Of(actions)}"];

    private static IEnumerable<Phrase> Later(Gap gap, string sentence) => gap.HasLater ? [Phrase.Text(sentence)] : [];

    private static IEnumerable<Phrase> Doubt(RowChange change) =>
        change.Direction == Direction.MayBeWider && change.Witness is null
            ? [$"This may be wider: it cannot be told from the catalog that all of it was allowed before"]
            : [];

    private static IEnumerable<Phrase> Same(RowChange change, string added, string removed) =>
        !change.Gained.IsEmpty || !change.Lost.IsEmpty ? []
        : change.Kind == ChangeKind.Added ? [Phrase.Text(added)]
        : change.Kind == ChangeKind.Removed ? [Phrase.Text(removed)]
        : change.Kind == ChangeKind.Rewritten ? [$"It is written otherwise and means the same as before"]
        : [];
}
