using Wiv.Catalog.Core.Emit.RulePages;
using Wiv.Catalog.Core.Rules;

namespace Wiv.Catalog.Core.Tests.Rules;

/// <summary>The committed pages are those that the rules give. <c>WIV_UPDATE=1 dotnet test</c> writes them anew.</summary>
public sealed class RulePageTests
{
    private const string Folder = "generator/docs/rules";

    public static TheoryData<string> Pages => [.. Expected().Keys];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_is_what_its_rule_says(string file)
    {
        string path = TestFiles.InRepository($"{Folder}/{file}");
        string expected = Expected()[file];
        if (Environment.GetEnvironmentVariable("WIV_UPDATE") == "1")
        {
            File.WriteAllText(path, expected);
        }

        Assert.True(File.Exists(path), $"{Folder}/{file} is missing; run WIV_UPDATE=1 dotnet test");
        Assert.Equal(expected, File.ReadAllText(path));
    }

    [Fact]
    public void No_page_is_left_of_a_rule_that_is_gone()
    {
        IEnumerable<string> files = Directory
            .EnumerateFiles(TestFiles.InRepository(Folder))
            .Select(path => System.IO.Path.GetFileName(path));

        Assert.Equal(Expected().Keys.Order(StringComparer.Ordinal), files.Order(StringComparer.Ordinal));
    }

    private static Dictionary<string, string> Expected()
    {
        Dictionary<string, string> pages = RuleCatalog.All.ToDictionary(RulePage.FileName, RulePage.Write);
        pages.Add(RuleIndex.FileName, RuleIndex.Write(RuleCatalog.All));
        pages.Add(AccessAnalyzerTable.FileName, AccessAnalyzerTable.Write(RuleCatalog.All));
        return pages;
    }
}
