namespace Wiv.Catalog.Core.Model;

/// <summary>A principal that may assume the role.</summary>
/// <param name="PrincipalType">One of IAM's principal types, or <c>*</c> for anyone.</param>
/// <param name="Principal">The principal.</param>
/// <param name="Action">What it may do, such as <c>sts:AssumeRole</c>.</param>
/// <param name="Condition">When; always, if absent.</param>
/// <param name="Why">The reason.</param>
internal sealed record TrustEntry(string PrincipalType, Template Principal, string Action, Condition? Condition, string Why)
{
    /// <summary>The findings on it that are meant to be.</summary>
    public EquatableArray<Acceptance> Accepted { get; init; }
}
