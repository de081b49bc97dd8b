using Microsoft.CodeAnalysis;

namespace Wiv.Catalog.Generator.Tests;

/// <summary>What test compilations reference: the framework that the tests run on, so that no test needs the network.</summary>
internal static class TestReferences
{
    private static readonly string[] Framework =
    [
        "System.",
        "System,",
        "netstandard,",
        "mscorlib,",
        "Microsoft.CSharp,",
        "Microsoft.Win32.",
    ];

    /// <summary>The framework alone.</summary>
    public static IReadOnlyList<MetadataReference> Base { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path =>
                Framework.Any(name => (Path.GetFileNameWithoutExtension(path) + ",").StartsWith(name, StringComparison.Ordinal))
            )
            .Where(path => path.StartsWith(Path.GetDirectoryName(typeof(object).Assembly.Location)!, StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The runtime library.</summary>
    public static MetadataReference Runtime { get; } = MetadataReference.CreateFromFile(typeof(PolicyDocument).Assembly.Location);
}
