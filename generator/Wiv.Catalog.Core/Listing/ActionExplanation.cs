namespace Wiv.Catalog.Core.Listing;

/// <summary>Which rows of catalogs grant an action, and what it is to AWS.</summary>
/// <param name="Meaning">What it is to AWS.</param>
/// <param name="Grants">The rows, in order, and those that deny it.</param>
internal sealed record ActionExplanation(ActionMeaning Meaning, IReadOnlyList<RowGrant> Grants)
{
    /// <summary>Whether a row grants the action, or all that the pattern matches, and not in vain: AWS has it.</summary>
    public bool IsGranted => Meaning.Trouble is null && IsTakenIn;

    /// <summary>Whether a row takes it in, as <c>s3:*</c> does every action of <c>s3</c> that AWS has or has not.</summary>
    public bool IsTakenIn => Grants.Any(grant => grant is { Kind: GrantKind.Name or GrantKind.Wildcard, TakesEffect: true });

    /// <summary>Looks for the action in the rows; of two names that it may have been meant as, one that they grant comes first.</summary>
    public static ActionExplanation Of(string action, IReadOnlyList<CatalogRow> rows)
    {
        ActionMeaning meaning = ActionMeaning.Of(action, candidate => rows.Any(row => row.Granting(candidate) is not null));
        return new(meaning, rows.Select(row => Grant(row, meaning)).OfType<RowGrant>().ToArray());
    }

    private static RowGrant? Grant(CatalogRow row, ActionMeaning meaning)
    {
        if (row.Denying(meaning.Text) is { } denying)
        {
            return new RowGrant(row, denying, GrantKind.Denial, true);
        }

        if (row.Granting(meaning.Text) is { } by)
        {
            bool isName = by.Equals(meaning.Text, StringComparison.OrdinalIgnoreCase);
            return new RowGrant(row, by, isName ? GrantKind.Name : GrantKind.Wildcard, TakesEffect(row, by, meaning));
        }

        string? part = meaning.IsPattern ? row.GrantingPart(meaning.Actions) : null;
        return part is null ? null : new RowGrant(row, part, GrantKind.Part, TakesEffect(row, part, meaning));
    }

    /// <summary>Of what the reference does not have, nothing can be said; so it is taken for effective.</summary>
    private static bool TakesEffect(CatalogRow row, string by, ActionMeaning meaning) =>
        meaning.Actions.Count == 0 || row.TakesEffect(by, meaning.Actions);
}
