using System.Runtime.Loader;

namespace Wiv.Catalog.Cli;

/// <summary>
/// Finds Core and its YAML library where the package has them: once, beside the analyzers. A copy beside the command would
/// carry the AWS reference a second time.
/// </summary>
internal static class SharedAssemblies
{
    private static readonly string Analyzers = Path.GetFullPath(
        Path.Combine(AppContext.BaseDirectory, "..", "analyzers", "dotnet", "cs")
    );

    /// <summary>Looks there for what is not beside the command; to be called before anything of Core is used.</summary>
    public static void Use() =>
        AssemblyLoadContext.Default.Resolving += static (context, name) =>
        {
            string path = Path.Combine(Analyzers, name.Name + ".dll");
            return File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
        };
}
