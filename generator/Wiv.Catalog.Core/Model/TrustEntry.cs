using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Model;

/// <summary>An entry of the trust policy: who may assume the role, or may not.</summary>
/// <param name="Statement">What it says.</param>
/// <param name="Why">The reason.</param>
internal sealed record TrustEntry(Statement Statement, string Why)
{
    /// <summary>What a principal may do when the entry does not say.</summary>
    public const string AssumeRole = "sts:AssumeRole";

    /// <summary>The findings on it that are meant to be.</summary>
    public EquatableArray<Acceptance> Accepted { get; init; }
}
