using System.Reflection;
using Microsoft.CodeAnalysis.Emit;

namespace Wiv.Catalog.Generator.Tests.Generation;

/// <summary>Catalogs, generated, compiled and loaded.</summary>
internal sealed class CompiledCode
{
    private readonly Assembly _assembly;

    public CompiledCode(IEnumerable<CatalogText> catalogs)
    {
        GeneratorRun run = new GeneratorHost(catalogs).Run();
        using var image = new MemoryStream();
        EmitResult result = run.Output.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        _assembly = Assembly.Load(image.ToArray());
    }

    /// <summary>The policies of a class, with values for the parameters of its members.</summary>
    public CompiledPolicies Policies(string className, IReadOnlyDictionary<string, string> values) =>
        new(Class(className), values);

    /// <summary>A generated class.</summary>
    public Type Class(string className) => _assembly.GetType($"Shop.{className}", throwOnError: true)!;
}
