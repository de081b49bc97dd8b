using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Declarations;

/// <summary>A permission: a row of the docs. What is missing or malformed is absent, and is a problem of its own.</summary>
internal sealed record PermissionDeclaration(
    PositionedText? Action,
    PositionedText? Resource,
    PositionedText? Condition,
    string Why,
    SourceSpan Span
);
