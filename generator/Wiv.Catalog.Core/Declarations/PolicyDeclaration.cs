using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Declarations;

/// <summary>An entry of <c>policies</c>. A policy of one table has one group without a name.</summary>
internal sealed record PolicyDeclaration(PositionedText Name, EquatableArray<GroupDeclaration> Groups, string Why)
{
    /// <summary>What is accepted of the policy as a whole, such as its length.</summary>
    public EquatableArray<AcceptanceDeclaration> Accepted { get; init; }
}
