using System.Reflection;

namespace Wiv.Catalog.Generator.Tests.Generation;

/// <summary>The policies of a catalog as a service gets them.</summary>
internal sealed class CompiledPolicies(Type policies, IReadOnlyDictionary<string, string> values)
{
    /// <summary>The JSON of a policy, by the name of its member.</summary>
    public string Json(string member)
    {
        if (policies.GetProperty(member) is { } property)
        {
            return ((PolicyDocument)property.GetValue(null)!).ToJson();
        }

        MethodInfo method = policies.GetMethod(member)!;
        return ((PolicyDocument)method.Invoke(null, [.. method.GetParameters().Select(Argument)])!).ToJson();
    }

    private object Argument(ParameterInfo parameter)
    {
        string value = values.First(entry => entry.Key.Equals(parameter.Name, StringComparison.OrdinalIgnoreCase)).Value;
        return parameter.ParameterType.GetMethod("Parse", [typeof(string)])!.Invoke(null, [value])!;
    }
}
