using Wiv.Catalog.Generator.Tests.Generation;

namespace Wiv.Catalog.Generator.Tests.WivPolicies;

/// <summary>The Wiv catalog, generated, compiled and loaded: the policies as a service gets them.</summary>
public sealed class CompiledWivCatalog
{
    /// <summary>The values that a customer would give.</summary>
    public static IReadOnlyDictionary<string, string> Values { get; } =
        new Dictionary<string, string>
        {
            ["AccountId"] = "123456789012",
            ["Region"] = "eu-central-1",
            ["AthenaARN"] = "arn:aws:athena:eu-central-1:123456789012:workgroup/wiv",
            ["ExternalId"] = "wiv-1f0c",
        };

    private readonly CompiledPolicies _policies = new CompiledCode([GeneratorHost.Wiv()]).Policies("WivPolicies", Values);

    /// <summary>The JSON of a policy, by the name of its member, with the customer's values.</summary>
    public string Json(string member) => _policies.Json(member);
}
