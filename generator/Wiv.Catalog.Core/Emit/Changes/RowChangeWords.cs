using Wiv.Catalog.Core.Comparing;

namespace Wiv.Catalog.Core.Emit.Changes;

/// <summary>Says what became of a row, and what that means for the customer.</summary>
internal sealed class RowChangeWords(ChangeStyle style)
{
    private readonly StatementWords _statement = new(style);
    private readonly DifferenceWords _difference = new(style);

    /// <summary>The row in one line.</summary>
    public string Title(RowChange change) =>
        change.Row.IsDeny ? $"Deny {_statement.All(change.Row.Statement)}" : _statement.All(change.Row.Statement);

    /// <summary>What happened, sentence by sentence.</summary>
    public IEnumerable<string> Details(RowChange change)
    {
        if (change is { Old: { } old, New: { } @new })
        {
            if (old.Policy != @new.Policy || old.Group != @new.Group)
            {
                yield return $"Moved from {Place(old)}{(change.Kind == ChangeKind.Moved ? "; it says the same" : "")}";
            }

            foreach (string difference in _difference.Of(old.Statement, @new.Statement))
            {
                yield return difference;
            }
        }

        IEnumerable<string> meaning = change.Row.IsDeny ? OfDenied(change) : OfAllowed(change);
        foreach (string sentence in meaning)
        {
            yield return sentence;
        }
    }

    /// <summary>Where a row stands, in the words of the docs.</summary>
    public string Place(ComparedRow row) =>
        row.Policy is null ? "trust policy"
        : row.Group is null ? style.Text(row.Policy)
        : $"{style.Text(row.Policy)}, {style.Text(row.Group)}";

    private IEnumerable<string> OfAllowed(RowChange change) =>
        [
            .. Actions("Newly allowed", change.Gained.Actions),
            .. Actions("Allowed in more cases than before", change.Gained.Loosened),
            .. Later(change.Gained, "It also allows what AWS adds under this name later"),
            .. Doubt(change),
            .. Actions("No longer allowed", change.Lost.Actions),
            .. Actions("Allowed in fewer cases than before", change.Lost.Loosened),
            .. Later(change.Lost, "What AWS adds under this name later is no longer allowed"),
            .. Same(
                change,
                "Nothing more is allowed: other rows allowed it before",
                "Nothing less is allowed: other rows still allow it"
            ),
        ];

    private IEnumerable<string> OfDenied(RowChange change) =>
        [
            .. Actions("No longer denied", change.Lost.Actions),
            .. Actions("Denied in fewer cases than before", change.Lost.Loosened),
            .. Later(change.Lost, "What AWS adds under this name later is no longer denied"),
            .. !change.Lost.IsEmpty && !change.IsAllowedOtherwise
                ? ["No row allows any of it, but another policy of the role may"]
                : Doubt(change),
            .. Actions("Newly denied", change.Gained.Actions),
            .. Actions("Denied in more cases than before", change.Gained.Loosened),
            .. Later(change.Gained, "It also denies what AWS adds under this name later"),
            .. Same(
                change,
                "Nothing more is denied: other rows denied it before",
                "Nothing less is denied: other rows still deny it"
            ),
        ];

    private IEnumerable<string> Actions(string what, IReadOnlyList<string> actions) =>
        actions.Count == 0 ? [] : [$"{what}: {ActionWords.Of(actions, style)}"];

    private static IEnumerable<string> Later(Gap gap, string sentence) => gap.HasLater ? [sentence] : [];

    private static IEnumerable<string> Doubt(RowChange change) =>
        change.Direction == Direction.MayBeWider
            ? ["This may be wider: it cannot be told from the catalog that all of it was allowed before"]
            : [];

    private static IEnumerable<string> Same(RowChange change, string added, string removed) =>
        !change.Gained.IsEmpty || !change.Lost.IsEmpty ? []
        : change.Kind == ChangeKind.Added ? [added]
        : change.Kind == ChangeKind.Removed ? [removed]
        : change.Kind == ChangeKind.Rewritten ? ["It is written otherwise and means the same as before"]
        : [];
}
