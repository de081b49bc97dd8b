using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Declarations;

/// <summary>An entry of <c>never</c>: what the role can never do.</summary>
/// <param name="Actions">What it can never do.</param>
/// <param name="Levels">The access levels that count.</param>
/// <param name="Resources">The names of resources; everything when absent.</param>
/// <param name="Why">What it means to the reviewer.</param>
/// <param name="Span">Where it stands, as a whole.</param>
internal sealed record NeverDeclaration(
    ElementDeclaration<PositionedText>? Actions,
    EquatableArray<PositionedText> Levels,
    ElementDeclaration<PositionedText>? Resources,
    PositionedText? Why,
    SourceSpan Span
);
