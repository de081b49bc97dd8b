using System.Reflection;

namespace Wiv.Catalog.Generator.Tests.Generation;

/// <summary>The policies of a catalog as a service gets them.</summary>
internal sealed class CompiledPolicies(Type policies, IReadOnlyDictionary<string, string> values)
{
    /// <summary>The JSON of a policy, by the name of its member.</summary>
    public string Json(string member) => ((PolicyDocument)Document(member)).ToJson();

    /// <summary>A policy, of the library that the code was loaded with.</summary>
    public object Document(string member)
    {
        if (policies.GetProperty(member) is { } property)
        {
            return property.GetValue(null)!;
        }

        MethodInfo method = policies.GetMethod(member)!;
        return method.Invoke(null, [.. method.GetParameters().Select(Argument)])!;
    }

    private object Argument(ParameterInfo parameter)
    {
        string value = values.First(entry => entry.Key.Equals(parameter.Name, StringComparison.OrdinalIgnoreCase)).Value;
        return parameter.ParameterType.GetMethod("Parse", [typeof(string)])!.Invoke(null, [value])!;
    }
}
