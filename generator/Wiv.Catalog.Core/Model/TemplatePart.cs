namespace Wiv.Catalog.Core.Model;

/// <summary>A part of a <see cref="Template"/>: a literal text, or the name of a parameter.</summary>
internal readonly record struct TemplatePart(string Text, bool IsParameter);
