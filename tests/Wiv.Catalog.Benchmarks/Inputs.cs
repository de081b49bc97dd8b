namespace Wiv.Catalog.Benchmarks;

/// <summary>What is measured: the real catalog and its largest policy.</summary>
internal static class Inputs
{
    public static string WivCatalog { get; } = Read("wiv.permissions.yaml");

    public static string WivPolicy { get; } = Read("WivPayerAccessPolicy.json");

    private static string Read(string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, file));
}
