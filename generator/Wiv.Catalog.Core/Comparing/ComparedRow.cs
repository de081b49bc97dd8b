using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Comparing;

/// <summary>A row of a catalog: a permission of a policy, or an entry of the trust policy.</summary>
/// <param name="Policy">The name of its policy; absent of a trust entry.</param>
/// <param name="Group">The heading of its table; absent of a trust entry, and in a policy of one table.</param>
/// <param name="Statement">What it says.</param>
/// <param name="Why">The reason.</param>
/// <param name="Accepted">The findings on it that are meant to be.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record ComparedRow(
    string? Policy,
    string? Group,
    Statement Statement,
    string Why,
    EquatableArray<Acceptance> Accepted,
    SourceSpan Span
)
{
    public bool IsTrust => Policy is null;

    public bool IsDeny => Statement.IsDeny;
}
