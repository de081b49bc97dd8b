using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Declarations;

/// <summary>An entry of <c>trust</c>: a principal that may assume the role.</summary>
/// <param name="PrincipalType">One of IAM's principal types, or <c>*</c> for anyone, and where it stands.</param>
/// <param name="Principal">The principal; absent when it is missing or malformed.</param>
/// <param name="Action">What it may do; <c>sts:AssumeRole</c> when absent.</param>
/// <param name="Condition">The name of a condition.</param>
/// <param name="Why">The reason, and where it stands.</param>
/// <param name="Span">Where it stands, as a whole.</param>
internal sealed record TrustDeclaration(
    PositionedText PrincipalType,
    PositionedTemplate? Principal,
    PositionedText? Action,
    PositionedText? Condition,
    PositionedText? Why,
    SourceSpan Span
)
{
    /// <summary>What a principal may do when the entry does not say.</summary>
    public const string AssumeRole = "sts:AssumeRole";

    public EquatableArray<AcceptanceDeclaration> Accepted { get; init; }
}
