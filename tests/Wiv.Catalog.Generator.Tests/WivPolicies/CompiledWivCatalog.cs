using System.Reflection;
using Microsoft.CodeAnalysis.Emit;
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

    private readonly Type _policies;

    public CompiledWivCatalog()
    {
        GeneratorRun run = new GeneratorHost([GeneratorHost.Wiv()]).Run();
        using var image = new MemoryStream();
        EmitResult result = run.Output.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        _policies = Assembly.Load(image.ToArray()).GetType("Shop.WivPolicies", throwOnError: true)!;
    }

    /// <summary>The JSON of a policy, by the name of its member, with the customer's values.</summary>
    public string Json(string member)
    {
        if (_policies.GetProperty(member) is { } property)
        {
            return ((PolicyDocument)property.GetValue(null)!).ToJson();
        }

        MethodInfo method = _policies.GetMethod(member)!;
        return ((PolicyDocument)method.Invoke(null, [.. method.GetParameters().Select(Argument)])!).ToJson();
    }

    private static object Argument(ParameterInfo parameter)
    {
        string value = Values.First(entry => entry.Key.Equals(parameter.Name, StringComparison.OrdinalIgnoreCase)).Value;
        return parameter.ParameterType.GetMethod("Parse", [typeof(string)])!.Invoke(null, [value])!;
    }
}
