using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Wiv.Catalog.Generator.Tests.Templates;

/// <summary>Loads generated code with the library's build for .NET Standard 2.0, beside the one that the tests reference.</summary>
internal sealed class NetStandardLibrary : AssemblyLoadContext
{
    private const string HashCodeLibrary = "Microsoft.Bcl.HashCode";

    private static readonly string Library = Path.Combine(AppContext.BaseDirectory, "netstandard2.0", "Wiv.Catalog.dll");

    protected override Assembly? Load(AssemblyName assemblyName) =>
        assemblyName.Name switch
        {
            "Wiv.Catalog" => LoadFromAssemblyPath(Library),
            HashCodeLibrary => LoadFromStream(Forwarded()),
            _ => null,
        };

    /// <summary>What the package of this name is on .NET: a reference to the type in the framework.</summary>
    private static MemoryStream Forwarded()
    {
        var image = new MemoryStream();
        CSharpCompilation
            .Create(
                HashCodeLibrary,
                [
                    CSharpSyntaxTree.ParseText(
                        "[assembly: System.Runtime.CompilerServices.TypeForwardedTo(typeof(System.HashCode))]"
                    ),
                ],
                TestReferences.Base,
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
            )
            .Emit(image);
        image.Position = 0;
        return image;
    }
}
