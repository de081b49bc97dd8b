using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Policies;

/// <summary>A statement: of a catalog, a row.</summary>
/// <param name="Effect"><c>Allow</c> or <c>Deny</c>; something else, or absent, when the text has it so.</param>
/// <param name="Actions">What it is about; absent when the statement has neither Action nor NotAction.</param>
/// <param name="Resources">On what; absent when the statement has neither Resource nor NotResource.</param>
/// <param name="Principals">For whom; absent when the statement has neither Principal nor NotPrincipal.</param>
/// <param name="Conditions">When: every one must hold.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record CheckedStatement(
    PositionedText? Effect,
    ElementList<CheckedAction>? Actions,
    ElementList<CheckedResource>? Resources,
    ElementList<CheckedPrincipal>? Principals,
    IReadOnlyList<CheckedCondition> Conditions,
    SourceSpan Span
)
{
    public PositionedText? Sid { get; init; }

    /// <summary>The reason, when it is a row of a catalog.</summary>
    public PositionedText? Why { get; init; }

    /// <summary>The day of its last review, when it is a row of a catalog that has one.</summary>
    public PositionedText? Reviewed { get; init; }

    public bool IsAllow => Effect?.Value == "Allow";

    public bool IsDeny => Effect?.Value == "Deny";
}
