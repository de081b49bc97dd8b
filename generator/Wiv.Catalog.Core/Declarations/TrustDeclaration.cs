using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Declarations;

/// <summary>An entry of <c>trust</c>: who may assume the role, or may not.</summary>
/// <param name="Principals">The principals.</param>
/// <param name="Actions">What they may do; <c>sts:AssumeRole</c> when absent.</param>
/// <param name="Conditions">The names of conditions.</param>
/// <param name="Why">The reason, and where it stands.</param>
/// <param name="Span">Where it stands, as a whole.</param>
internal sealed record TrustDeclaration(
    ElementDeclaration<PrincipalDeclaration>? Principals,
    ElementDeclaration<PositionedText>? Actions,
    EquatableArray<PositionedText> Conditions,
    PositionedText? Why,
    SourceSpan Span
) : StatementDeclaration(Actions, Conditions, Why, Span);
