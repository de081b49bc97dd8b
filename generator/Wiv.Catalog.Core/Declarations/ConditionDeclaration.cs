using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Declarations;

/// <summary>An entry of <c>conditions</c>: tests that must all hold.</summary>
internal sealed record ConditionDeclaration(
    PositionedText Name,
    EquatableArray<ConditionTestDeclaration> Tests,
    string? Label,
    string Why
);
