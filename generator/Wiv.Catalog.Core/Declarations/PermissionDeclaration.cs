using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Declarations;

/// <summary>A permission: a row of the docs. What is missing or malformed is absent, and is a problem of its own.</summary>
/// <param name="Action">What it permits.</param>
/// <param name="Resource">The name of a resource, or <c>*</c>.</param>
/// <param name="Condition">The name of a condition.</param>
/// <param name="Why">The reason, and where it stands.</param>
/// <param name="Span">Where it stands, as a whole.</param>
internal sealed record PermissionDeclaration(
    PositionedText? Action,
    PositionedText? Resource,
    PositionedText? Condition,
    PositionedText? Why,
    SourceSpan Span
)
{
    /// <summary>The day on which a person last looked at what its wildcard matches.</summary>
    public PositionedText? Reviewed { get; init; }

    public EquatableArray<AcceptanceDeclaration> Accepted { get; init; }
}
