using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Statements;

/// <summary>A member of a statement as IAM's JSON has it: its texts, or, where it holds an object, the members of that.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Texts">Its texts, of which one is written without a list.</param>
/// <param name="Members">The members of its object; absent where it has texts.</param>
internal sealed record PolicyMember(string Name, IReadOnlyList<Template> Texts, IReadOnlyList<PolicyMember>? Members = null);
