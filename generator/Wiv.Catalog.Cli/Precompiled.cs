using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace Wiv.Catalog.Cli;

/// <summary>
/// The command compiled ahead for one system, which the tool's package has in a folder beside what runs anywhere. It spares a
/// start most of the JIT's work.
/// </summary>
internal sealed class Precompiled(string folder) : AssemblyLoadContext
{
    /// <summary>The last path to try, for the command itself: two copies of its own loader would go round in a circle.</summary>
    private const string EntryType = "Wiv.Catalog.Cli.CatalogTool";

    /// <summary>Runs the images for this system; <see langword="null"/> when there are none.</summary>
    public static int? Run(string[] arguments)
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "precompiled", System());
        string command = Path.Combine(folder, typeof(Precompiled).Assembly.GetName().Name + ".dll");
        if (!File.Exists(command) || Entry(new Precompiled(folder), command) is not { } run)
        {
            return null;
        }

        return run(arguments);
    }

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        string path = Path.Combine(folder, assemblyName.Name + ".dll");
        return File.Exists(path) ? LoadFromAssemblyPath(path) : null;
    }

    private static Func<IReadOnlyList<string>, int>? Entry(Precompiled images, string command)
    {
        try
        {
            return images
                .LoadFromAssemblyPath(command)
                .GetType(EntryType, throwOnError: true)!
                .GetMethod(nameof(CatalogTool.RunProcess))!
                .CreateDelegate<Func<IReadOnlyList<string>, int>>();
        }
        catch (Exception error) when (error is BadImageFormatException or IOException or UnauthorizedAccessException)
        {
            // For another libc, say: the command beside the folder runs there.
            return null;
        }
    }

    /// <summary>As the folders are named; the runtime's own name may say more, such as the distribution.</summary>
    private static string System()
    {
        string system =
            OperatingSystem.IsWindows() ? "win"
            : OperatingSystem.IsMacOS() ? "osx"
            : RuntimeInformation.RuntimeIdentifier.Contains("musl", StringComparison.Ordinal) ? "linux-musl"
            : "linux";
        return $"{system}-{RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}";
    }
}
