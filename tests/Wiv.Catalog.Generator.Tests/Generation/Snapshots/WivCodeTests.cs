using System.Text;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using Wiv.Catalog.Generator.Tests.Analyzers;

namespace Wiv.Catalog.Generator.Tests.Generation.Snapshots;

/// <summary>
/// The code of the Wiv catalog is committed in <c>Wiv</c>, so that a pull request shows what a change does to it.
/// <c>WIV_UPDATE=1 dotnet test</c> writes it anew.
/// </summary>
public sealed class WivCodeTests
{
    [Fact]
    public async Task Is_what_is_committed()
    {
        if (Environment.GetEnvironmentVariable("WIV_UPDATE") == "1")
        {
            Write();
        }

        var test = new CSharpSourceGeneratorTest<CatalogGenerator, DefaultVerifier>();
        TestCatalog.AddTo(test.TestState, GeneratorHost.Wiv().GetText().ToString());
        foreach (string path in Directory.GetFiles(Folder, "*.g.cs").Order(StringComparer.Ordinal))
        {
            test.TestState.GeneratedSources.Add(
                (typeof(CatalogGenerator), Path.GetFileName(path), SourceText.From(File.ReadAllText(path), Encoding.UTF8))
            );
        }

        await test.RunAsync();
    }

    private static string Folder =>
        Path.Combine(RepositoryFolder(), "tests/Wiv.Catalog.Generator.Tests/Generation/Snapshots/Wiv");

    private static void Write()
    {
        Directory.CreateDirectory(Folder);
        foreach (string old in Directory.GetFiles(Folder, "*.g.cs"))
        {
            File.Delete(old);
        }

        foreach (
            (string hintName, string text) in new GeneratorHost(
                [GeneratorHost.Wiv()],
                properties: new() { ["RootNamespace"] = TestCatalog.Namespace }
            )
                .Run()
                .Files
        )
        {
            File.WriteAllText(Path.Combine(Folder, hintName), text);
        }
    }

    private static string RepositoryFolder()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Wiv.Catalog.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }
}
