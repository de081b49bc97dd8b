using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace Wiv.Catalog.Generator.Tests.Generation;

/// <summary>Catalogs, generated, compiled and loaded.</summary>
internal sealed class CompiledCode
{
    private readonly Assembly _assembly;

    /// <param name="catalogs">The catalogs.</param>
    /// <param name="language">The language version.</param>
    /// <param name="loader">What loads the code, if not what has loaded the tests.</param>
    public CompiledCode(
        IEnumerable<CatalogText> catalogs,
        LanguageVersion language = LanguageVersion.Latest,
        AssemblyLoadContext? loader = null
    )
    {
        GeneratorRun run = new GeneratorHost(catalogs, language: language).Run();
        using var image = new MemoryStream();
        EmitResult result = run.Output.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        image.Position = 0;
        _assembly = loader?.LoadFromStream(image) ?? Assembly.Load(image.ToArray());
    }

    /// <summary>The policies of a class, with values for the parameters of its members.</summary>
    public CompiledPolicies Policies(string className, IReadOnlyDictionary<string, string> values) =>
        new(Class(className), values);

    /// <summary>A generated class.</summary>
    public Type Class(string className) => _assembly.GetType($"Shop.{className}", throwOnError: true)!;
}
