using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Declarations;

/// <summary>An entry of <c>resources</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Arn">Its ARN, well formed or not; absent when it is missing.</param>
/// <param name="Label">What the docs show instead of the ARN.</param>
/// <param name="Why">A note; may be empty.</param>
internal sealed record ResourceDeclaration(PositionedText Name, PositionedTemplate? Arn, string? Label, string Why);
