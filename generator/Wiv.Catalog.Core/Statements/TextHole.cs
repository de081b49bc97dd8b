namespace Wiv.Catalog.Core.Statements;

/// <summary>A hole of a <see cref="HoledPolicy"/>.</summary>
/// <param name="Start">Its offset in the UTF-8 of the text.</param>
/// <param name="Length">The bytes of the name that stands there.</param>
/// <param name="Parameter">The parameter, as the catalog calls it.</param>
internal readonly record struct TextHole(int Start, int Length, string Parameter);
