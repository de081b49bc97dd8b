using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Declarations;

/// <summary>One condition operator, one key, and the values of which one must match.</summary>
internal sealed record ConditionTestDeclaration(
    PositionedText Operator,
    PositionedText Key,
    EquatableArray<PositionedTemplate> Values
);
