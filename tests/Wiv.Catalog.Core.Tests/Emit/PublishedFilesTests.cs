using Wiv.Catalog.Core.Emit;
using Wiv.Catalog.Core.Emit.CSharp;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Tests.Emit;

/// <summary>
/// All that is generated and published from small catalogs, committed so that a change of it is read in a review: code that
/// users have calls it. <c>WIV_UPDATE=1 dotnet test</c> writes it anew.
/// </summary>
public sealed class PublishedFilesTests
{
    private const string Folder = "tests/Wiv.Catalog.Core.Tests/Emit/Published";

    [Theory]
    [InlineData("depot", "Acme.Depot", true)]
    [InlineData("stand", "", false)]
    [InlineData("gate", "Acme", true)]
    public void Every_file_is_the_one_that_was_read(string name, string codeNamespace, bool isPublic)
    {
        string folder = TestFiles.InRepository($"{Folder}/{name}");
        PermissionCatalog catalog = Catalogs.Read(File.ReadAllText($"{folder}.permissions.yaml"));
        Dictionary<string, string> files = Code(catalog, new CSharpOptions(codeNamespace, isPublic, KnowsNullable: isPublic))
            .Concat(Artifacts.Of(catalog).Select(artifact => (artifact.FileName, artifact.Text)))
            .ToDictionary(file => file.Item1, file => file.Item2);
        if (Environment.GetEnvironmentVariable("WIV_UPDATE") == "1")
        {
            Directory.CreateDirectory(folder);
            Assert.All(files, file => File.WriteAllText($"{folder}/{file.Key}", file.Value));
        }

        Assert.Equal(
            files.Keys.Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
        Assert.All(files, file => Assert.Equal(File.ReadAllText($"{folder}/{file.Key}"), file.Value));
    }

    /// <summary>The ending keeps the build from taking them for code of this project.</summary>
    private static IEnumerable<(string FileName, string Text)> Code(PermissionCatalog catalog, CSharpOptions options)
    {
        EquatableArray<ServiceConstants> services = ActionNames.ByService([catalog]);
        return services
            .Select(service => ($"{PermissionsFile.HintName(service)}.txt", PermissionsFile.Write(service, options)))
            .Concat(CatalogFiles.Write(catalog, options).Select(file => ($"{file.HintName}.txt", file.Text)));
    }
}
