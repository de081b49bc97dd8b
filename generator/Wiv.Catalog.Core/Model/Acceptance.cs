namespace Wiv.Catalog.Core.Model;

/// <summary>A finding that is accepted, and why.</summary>
internal sealed record Acceptance(string RuleId, string Why);
