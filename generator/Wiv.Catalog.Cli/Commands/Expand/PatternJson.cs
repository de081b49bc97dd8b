using Wiv.Catalog.Cli.Views;
using Wiv.Catalog.Core.Listing;

namespace Wiv.Catalog.Cli.Commands.Expand;

/// <summary>The actions that a pattern matches.</summary>
internal sealed record PatternJson(
    string Pattern,
    string? Message,
    string? Suggestion,
    IEnumerable<LevelCountJson> Counts,
    IEnumerable<MatchedActionJson> Actions
)
{
    public static PatternJson Of(PatternExpansion expansion) =>
        new(
            expansion.Meaning.Text,
            expansion.Meaning.Trouble is null ? null : expansion.Meaning.Message,
            expansion.Meaning.Suggestion,
            LevelCounts.Of(expansion.Meaning).Select(level => new LevelCountJson(level.Level, level.Count)),
            expansion.Meaning.Actions.Select(action => MatchedActionJson.Of(action, expansion.Granted))
        );
}
