using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Declarations;

/// <summary>An entry of <c>resources</c>. <see cref="Arn"/> is absent when it is missing or malformed.</summary>
internal sealed record ResourceDeclaration(PositionedText Name, PositionedTemplate? Arn, string? Label, string Why);
