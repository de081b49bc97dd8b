namespace Wiv.Catalog.Core.Model;

/// <summary>A row of the docs' summary.</summary>
internal sealed record Category(string Name, string Why);
