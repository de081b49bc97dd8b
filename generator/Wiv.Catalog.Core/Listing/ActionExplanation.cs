using Wiv.Catalog.Core.Grants;

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

    /// <summary>
    /// Whether a row denies it: everywhere and always, or where another would grant it. A denial that depends on the request
    /// takes nothing away for sure.
    /// </summary>
    public bool IsDenied =>
        Grants.Any(grant => grant is { Kind: GrantKind.Denial, Row.IsEverywhere: true })
        || (
            Grants.Any(grant => grant is { Kind: GrantKind.Denial, Row.IsUnconditional: true })
            && Grants.Any(grant => grant.Shortfall is { Key: null, Types.Count: 0 })
        );

    /// <summary>Looks for the action in the rows; of two names that it may have been meant as, one that they grant comes first.</summary>
    public static ActionExplanation Of(string action, IReadOnlyList<GrantingRow> rows)
    {
        ActionMeaning meaning = ActionMeaning.Of(action, candidate => rows.Any(row => row.Granting(candidate) is not null));
        return new(meaning, rows.Select(row => row.Grant(meaning)).OfType<RowGrant>().ToArray());
    }
}
