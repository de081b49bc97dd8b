using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Declarations;

/// <summary>An entry of <c>resources</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Arn">Its ARN; absent when it is missing.</param>
/// <param name="IsMalformed">The ARN is none; what it names still counts as used.</param>
/// <param name="Label">What the docs show instead of the ARN.</param>
/// <param name="Why">A note; may be empty.</param>
internal sealed record ResourceDeclaration(
    PositionedText Name,
    PositionedTemplate? Arn,
    bool IsMalformed,
    string? Label,
    string Why
);
