namespace Wiv.Catalog.Proving;

/// <summary>The actions that the same statements are about.</summary>
/// <param name="Statements">Which statements.</param>
/// <param name="Example">One of the actions: one that AWS has, where there is such.</param>
internal readonly record struct ActionClass(BitSet Statements, string Example);
