using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Grants;

namespace Wiv.Catalog.Core.Listing;

/// <summary>The actions that a pattern stands for, and which of them a catalog grants.</summary>
/// <param name="Meaning">What the pattern is to AWS.</param>
/// <param name="Granted">Those of its actions that a row of the catalog grants, and not in vain; <see langword="null"/> when no catalog was asked.</param>
internal sealed record PatternExpansion(ActionMeaning Meaning, HashSet<AwsAction>? Granted)
{
    /// <param name="pattern">The pattern.</param>
    /// <param name="granted">What the rows of a catalog grant, if one is asked.</param>
    public static PatternExpansion Of(string pattern, GrantedByRows? granted)
    {
        ActionMeaning meaning = ActionMeaning.Of(pattern);
        return new(meaning, granted is null ? null : [.. meaning.Actions.Where(granted.Has)]);
    }
}
