using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Declarations;

/// <summary>An entry of <c>categories</c>: a row of the summary.</summary>
internal sealed record CategoryDeclaration(PositionedText Name, string Why);
