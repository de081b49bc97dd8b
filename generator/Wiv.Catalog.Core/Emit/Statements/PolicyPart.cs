using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Emit.Statements;

/// <summary>A policy as it is published: one of the catalog, or, where that is too long, a part of it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Why">The reason of the whole policy; may be empty.</param>
/// <param name="Statements">Its statements.</param>
/// <param name="Size">Its characters as IAM counts them, with examples of the parameters.</param>
internal sealed record PolicyPart(string Name, string Why, EquatableArray<Statement> Statements, int Size);
