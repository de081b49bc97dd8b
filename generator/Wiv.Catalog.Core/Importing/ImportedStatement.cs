using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing;

/// <summary>A statement of an imported policy.</summary>
/// <param name="Effect">Whether it allows or denies.</param>
/// <param name="Principals">For whom; absent in a policy that is attached.</param>
/// <param name="Actions">What it is about.</param>
/// <param name="Resources">On what; absent in a trust policy.</param>
/// <param name="Tests">When: all of them must hold.</param>
/// <param name="Sid">Its id.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record ImportedStatement(
    Effect Effect,
    ElementDeclaration<PrincipalDeclaration>? Principals,
    ElementDeclaration<PositionedText> Actions,
    ElementDeclaration<PositionedTemplate>? Resources,
    EquatableArray<ConditionTestDeclaration> Tests,
    string? Sid,
    SourceSpan Span
);
