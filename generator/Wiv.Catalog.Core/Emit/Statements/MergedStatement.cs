using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Emit.Statements;

/// <summary>A statement of a policy as it is rendered: every action is allowed on every resource.</summary>
internal sealed record MergedStatement(EquatableArray<string> Actions, EquatableArray<Resource> Resources, Condition? Condition);
