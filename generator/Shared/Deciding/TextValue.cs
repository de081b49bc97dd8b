namespace Wiv.Catalog.Deciding;

/// <summary>A value that is compared as a text.</summary>
internal sealed class TextValue(string text, bool knowsWildcards, bool knowsVariables, bool ignoreCase) : DecidedValue
{
    private readonly DecidedPattern _pattern = DecidedPattern.Of(text, knowsWildcards, knowsVariables, ignoreCase);

    public override ValueMatch Match(string value, DecidedRequest request) =>
        _pattern.IsResolvedBy(request) ? When(_pattern.Takes(value, 0, value.Length, request)) : ValueMatch.Unresolved;
}
