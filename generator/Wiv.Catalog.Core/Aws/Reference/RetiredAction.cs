namespace Wiv.Catalog.Core.Aws.Reference;

/// <summary>An action that an older reference has and this one lacks.</summary>
/// <param name="name">The name, without the service.</param>
/// <param name="goneBy">The date of the first reference that lacks it.</param>
/// <param name="lastSeen">The date of the last reference that has it.</param>
/// <param name="replacedBy">
/// The name of the action that has its place, where a whole family of actions changed one word of their names; AWS says so
/// nowhere, so it is a hint.
/// </param>
internal sealed class RetiredAction(string name, string goneBy, string lastSeen, string? replacedBy)
{
    public string Name { get; } = name;

    public string GoneBy { get; } = goneBy;

    public string LastSeen { get; } = lastSeen;

    public string? ReplacedBy { get; } = replacedBy;

    public override string ToString() => Name;
}
