using System.Text.Json.Nodes;

namespace Wiv.Catalog.Core.Tests.Emit.Deployment;

/// <summary>The policies that a template deploys, read back from its text with values for its parameters.</summary>
/// <param name="Trust">The role's trust policy; absent where there is no role.</param>
/// <param name="Policies">The policies of the role by name, inline or attached.</param>
internal sealed record DeployedPolicies(JsonNode? Trust, IReadOnlyDictionary<string, JsonNode> Policies);
