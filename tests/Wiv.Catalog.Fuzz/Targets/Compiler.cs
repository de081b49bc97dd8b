using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Wiv.Catalog.Fuzz.Targets;

/// <summary>Compiles on one thread, with the library and little else.</summary>
internal static class Compiler
{
    public static CSharpParseOptions Parsing { get; } = new(LanguageVersion.CSharp12);

    private static readonly string[] Needed = ["System.Private.CoreLib", "System.Runtime", "System.Collections", "System.Linq"];

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Needed.Contains(Path.GetFileNameWithoutExtension(path)))
            .Append(typeof(PolicyDocument).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Fuzz",
        [],
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, deterministic: true, concurrentBuild: false)
    );

    public static CSharpCompilation Compile(string code) =>
        Empty.AddSyntaxTrees(CSharpSyntaxTree.ParseText(SourceText.From(code, Encoding.UTF8), Parsing, "Fuzz.cs"));
}
