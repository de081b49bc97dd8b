using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Statements;

/// <summary>A policy as it is published: one of the catalog, or, where that is too long, a part of it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Policy">The policy that it is, or is a part of.</param>
/// <param name="Statements">Its statements.</param>
/// <param name="Size">Its characters as IAM counts them, with examples of the parameters.</param>
internal sealed record PolicyPart(string Name, Policy Policy, EquatableArray<Statement> Statements, int Size);
