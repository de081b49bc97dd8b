namespace Wiv.Catalog.Core.Aws.Reference;

/// <summary>A service that an older reference has and this one lacks. IAM still accepts its actions in a policy.</summary>
/// <param name="prefix">The prefix of its actions.</param>
/// <param name="goneBy">The date of the first reference that lacks it.</param>
/// <param name="lastSeen">The date of the last reference that has it; none when it was gone before the oldest.</param>
/// <param name="replacedBy">The prefix of the service that has its place.</param>
/// <param name="actions">Its actions, as far as a reference had them.</param>
internal sealed class RetiredService(string prefix, string goneBy, string? lastSeen, string? replacedBy, RetiredAction[] actions)
{
    public string Prefix { get; } = prefix;

    public string GoneBy { get; } = goneBy;

    public string? LastSeen { get; } = lastSeen;

    public string? ReplacedBy { get; } = replacedBy;

    public IReadOnlyList<RetiredAction> Actions { get; } = actions;

    public override string ToString() => Prefix;
}
