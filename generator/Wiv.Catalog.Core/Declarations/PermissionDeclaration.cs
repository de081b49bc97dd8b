using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Declarations;

/// <summary>A permission: a row of the docs.</summary>
/// <param name="Actions">What it is about.</param>
/// <param name="Resources">The names of resources, or <c>*</c>.</param>
/// <param name="Conditions">The names of conditions.</param>
/// <param name="Why">The reason, and where it stands.</param>
/// <param name="Span">Where it stands, as a whole.</param>
internal sealed record PermissionDeclaration(
    ElementDeclaration<PositionedText>? Actions,
    ElementDeclaration<PositionedText>? Resources,
    EquatableArray<PositionedText> Conditions,
    PositionedText? Why,
    SourceSpan Span
) : StatementDeclaration(Actions, Conditions, Why, Span)
{
    /// <summary>The day on which a person last looked at what its wildcard matches.</summary>
    public PositionedText? Reviewed { get; init; }
}
