using System.ComponentModel;
using System.Reflection;

namespace Wiv.Catalog.Tests;

/// <summary>What the generator and the analyzers look for by name.</summary>
public class CatalogRuntimeTests
{
    [Fact]
    public void The_api_level_is_a_constant_out_of_sight()
    {
        Type type = typeof(PolicyDocument).Assembly.GetType("Wiv.Catalog.CatalogRuntime", throwOnError: true)!;

        Assert.Equal(2, type.GetField("ApiLevel")!.GetRawConstantValue());
        Assert.Equal(EditorBrowsableState.Never, type.GetCustomAttribute<EditorBrowsableAttribute>()!.State);
    }

    [Theory]
    [InlineData(typeof(PolicyStatement), "Allow")]
    [InlineData(typeof(PolicyStatement), "Deny")]
    [InlineData(typeof(PolicyStatement), "AllowExcept")]
    [InlineData(typeof(PolicyStatement), "DenyExcept")]
    [InlineData(typeof(PolicyDocument), "Allow")]
    public void Parameters_that_take_actions_are_marked(Type type, string method) =>
        Assert.NotNull(type.GetMethod(method)!.GetParameters()[0].GetCustomAttribute<IamActionAttribute>());
}
