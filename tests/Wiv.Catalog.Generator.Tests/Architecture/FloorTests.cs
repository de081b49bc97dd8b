namespace Wiv.Catalog.Generator.Tests.Architecture;

/// <summary>A folder is a floor: it uses lower floors only, as CONTRIBUTING.md draws them.</summary>
public sealed class FloorTests
{
    [Theory]
    [InlineData("Wiv.Catalog.Core")]
    [InlineData("Wiv.Catalog.Generator")]
    [InlineData("Wiv.Catalog.Cli")]
    public void A_folder_uses_lower_floors_only(string project)
    {
        Dictionary<string, int> floors = FloorDrawing.Of(File.ReadAllText(Path.Combine(Root, "CONTRIBUTING.md")), project);
        FolderUse[] uses = [.. FolderUses.Of(Path.Combine(Root, "generator", project))];

        Assert.Equal(
            uses.SelectMany(use => (string[])[use.From, use.To]).Distinct().Order(StringComparer.Ordinal),
            floors.Keys.Order(StringComparer.Ordinal)
        );
        Assert.Empty(uses.Where(use => floors[use.To] >= floors[use.From]).ToArray());
    }

    [Fact]
    public void An_arrow_is_what_the_compiler_sees_and_no_word_that_looks_alike()
    {
        FolderUse use = Assert.Single(
            FolderUses.Of([
                ("Low/Thing.cs", "namespace P.Low; class Thing { P.High.Other Other; }"),
                ("High/Other.cs", "namespace P.High; class Other { string Thing; }"),
            ])
        );

        Assert.Equal(("Low", "High"), (use.From, use.To));
    }

    private static string Root
    {
        get
        {
            DirectoryInfo folder = new(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "Wiv.Catalog.sln")))
            {
                folder = folder.Parent!;
            }

            return folder.FullName;
        }
    }
}
