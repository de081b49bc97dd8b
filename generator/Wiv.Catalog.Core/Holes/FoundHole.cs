using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Holes;

/// <summary>A hole of a text.</summary>
/// <param name="Parameter">The name of the parameter that stands in it.</param>
/// <param name="Hole">What may be put there.</param>
internal readonly record struct FoundHole(string Parameter, Hole Hole);
