using Wiv.Catalog.Core.Listing;

namespace Wiv.Catalog.Cli.Commands.Explain;

/// <summary>Whether an action or pattern is granted, by which rows, and what it is to AWS.</summary>
internal sealed record ExplanationJson(
    string Action,
    bool Granted,
    IEnumerable<GrantJson> Grants,
    string? Message,
    string? Suggestion,
    IEnumerable<MatchJson> Matches
)
{
    public static ExplanationJson Of(ActionExplanation explanation) =>
        new(
            explanation.Meaning.Text,
            explanation.IsGranted,
            explanation.Grants.Select(grant => new GrantJson(grant)),
            explanation.Meaning.Trouble is null ? null : explanation.Meaning.Message,
            explanation.Meaning.Suggestion,
            explanation.Meaning.Actions.Select(MatchJson.Of)
        );
}
