using Wiv.Catalog.Core.Comparing;
using Wiv.Catalog.Core.Emit.Changes;

namespace Wiv.Catalog.Cli.Commands.Diff;

/// <summary>What a row allows that the other state does not.</summary>
/// <param name="Actions">The actions.</param>
/// <param name="Levels">How many of them there are of each access level.</param>
/// <param name="InOtherCases">Actions that the other state allows on other resources or under other conditions.</param>
/// <param name="LaterActions">Whether a wildcard allows what AWS adds later.</param>
internal sealed record GapJson(
    IEnumerable<string> Actions,
    Dictionary<string, int> Levels,
    IEnumerable<string> InOtherCases,
    bool LaterActions
)
{
    public static GapJson? Of(Gap gap) =>
        gap.IsEmpty
            ? null
            : new(
                gap.Actions,
                ActionTally.Of(gap.Actions).Levels.ToDictionary(StringComparer.Ordinal),
                gap.Loosened,
                gap.HasLater
            );
}
