namespace Wiv.Catalog.Core.Emit.CSharp;

/// <summary>A row that grants an action, as the constant's documentation tells it.</summary>
internal sealed record ActionGrant(string Policy, string? Group, string Resource, string? Condition, string Why);
