namespace Wiv.Catalog.Core.Usage;

/// <summary>Permissions that code uses, and where.</summary>
/// <param name="By">What uses them: <c>IAmazonEC2.DescribeInstancesAsync</c>, or the attribute that names them.</param>
/// <param name="IsKnown">Whether it is known what it needs.</param>
/// <param name="Needs">The actions that every call needs, all of them.</param>
/// <param name="NeedsOneOf">Actions of which a call needs at least one.</param>
/// <param name="MayNeed">The actions that some calls need beside these.</param>
/// <param name="Sites">Where.</param>
internal sealed record PermissionUse(
    string By,
    bool IsKnown,
    IReadOnlyList<string> Needs,
    IReadOnlyList<string> NeedsOneOf,
    IReadOnlyList<string> MayNeed,
    IReadOnlyList<CallSite> Sites
)
{
    /// <summary>Patterns of actions that may be asked for because of it; it is not known whether they are.</summary>
    public IReadOnlyList<string> MaybeNeeds { get; init; } = [];

    /// <summary>All that it needs or may need.</summary>
    public IEnumerable<string> Actions => Needs.Concat(NeedsOneOf).Concat(MayNeed).Distinct(StringComparer.OrdinalIgnoreCase);
}
