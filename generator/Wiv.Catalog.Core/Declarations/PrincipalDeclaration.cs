using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Declarations;

/// <summary>A principal of a trust entry.</summary>
/// <param name="Type">One of IAM's principal types, or <c>*</c> for anyone, and where it stands.</param>
/// <param name="Value">The principal, and where it stands.</param>
internal sealed record PrincipalDeclaration(PositionedText Type, PositionedTemplate Value);
