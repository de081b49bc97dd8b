using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Declarations;

/// <summary>An entry of <c>accept</c>: a finding that is meant to be, and why.</summary>
/// <param name="RuleId">The rule whose finding is accepted, and where its id stands.</param>
/// <param name="Why">The reason.</param>
internal sealed record AcceptanceDeclaration(PositionedText RuleId, string Why);
