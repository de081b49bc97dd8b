using Wiv.Catalog.Deciding;

namespace Wiv.Catalog.Proving;

/// <summary>Whether the new authority allows a request with one action that the old one does not.</summary>
/// <param name="Old">What allowed before, its statements about the action alone.</param>
/// <param name="New">What allows now, its statements about the action alone.</param>
/// <param name="Action">The action.</param>
internal sealed record Question(Authority Old, Authority New, string Action)
{
    public IReadOnlyList<DecidedStatement> Statements { get; } = [.. New.Statements, .. Old.Statements];

    public bool IsShownBy(DecidedRequest request) => New.Allows(request) && !Old.Allows(request);
}
