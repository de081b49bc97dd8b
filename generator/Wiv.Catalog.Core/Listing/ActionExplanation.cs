using Wiv.Catalog.Core.Aws;

namespace Wiv.Catalog.Core.Listing;

/// <summary>Which rows of catalogs grant an action, and what it is to AWS.</summary>
/// <param name="Meaning">What it is to AWS.</param>
/// <param name="Grants">The rows, in order.</param>
internal sealed record ActionExplanation(ActionMeaning Meaning, IReadOnlyList<RowGrant> Grants)
{
    /// <summary>Whether a row grants the action, or all that the pattern matches, and not in vain.</summary>
    public bool IsGranted => Grants.Any(grant => grant.Kind != GrantKind.Part && grant.TakesEffect);

    /// <summary>Looks for the action in the rows; of two names that it may have been meant as, one that they grant comes first.</summary>
    public static ActionExplanation Of(string action, IReadOnlyList<CatalogRow> rows)
    {
        ActionMeaning meaning = ActionMeaning.Of(action, candidate => rows.Any(row => row.Granting(candidate) is not null));
        return new(meaning, rows.Select(row => Grant(row, meaning)).OfType<RowGrant>().ToArray());
    }

    private static RowGrant? Grant(CatalogRow row, ActionMeaning meaning)
    {
        if (row.Granting(meaning.Text) is { } by)
        {
            bool isName = by.Equals(meaning.Text, StringComparison.OrdinalIgnoreCase);
            return new RowGrant(row, by, isName ? GrantKind.Name : GrantKind.Wildcard, TakesEffect(row, by, meaning));
        }

        string? part = meaning.IsPattern
            ? row.Actions.FirstOrDefault(own => meaning.Actions.Any(action => ActionPattern.Matches(own, action.FullName)))
            : null;
        return part is null ? null : new RowGrant(row, part, GrantKind.Part, TakesEffect(row, part, meaning));
    }

    /// <summary>Of what the reference does not have, nothing can be said; so it is taken for effective.</summary>
    private static bool TakesEffect(CatalogRow row, string by, ActionMeaning meaning) =>
        meaning.Actions.Count == 0 || row.TakesEffect(by, meaning.Actions);
}
