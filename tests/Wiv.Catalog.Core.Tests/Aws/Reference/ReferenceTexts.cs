namespace Wiv.Catalog.Core.Tests.Aws.Reference;

/// <summary>The committed texts of the reference.</summary>
internal static class ReferenceTexts
{
    private const string Folder = "generator/Wiv.Catalog.Core/Aws/Reference/data";

    /// <summary>The names of the texts, without their ending.</summary>
    public static string[] Names { get; } =
    [
        .. Directory
            .EnumerateFiles(TestFiles.InRepository(Folder))
            .Select(path => System.IO.Path.GetFileNameWithoutExtension(path))
            .Order(StringComparer.Ordinal),
    ];

    public static string Read(string name) => File.ReadAllText(TestFiles.InRepository($"{Folder}/{name}.txt"));
}
