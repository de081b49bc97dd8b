using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Declarations;

/// <summary>What permissions and trust entries have in common. What is missing or malformed is absent, and is a problem of its own.</summary>
/// <param name="Actions">What it is about.</param>
/// <param name="Conditions">The names of conditions.</param>
/// <param name="Why">The reason, and where it stands.</param>
/// <param name="Span">Where it stands, as a whole.</param>
internal abstract record StatementDeclaration(
    ElementDeclaration<PositionedText>? Actions,
    EquatableArray<PositionedText> Conditions,
    PositionedText? Why,
    SourceSpan Span
)
{
    public Effect Effect { get; init; }

    public PositionedText? Sid { get; init; }

    public EquatableArray<AcceptanceDeclaration> Accepted { get; init; }
}
