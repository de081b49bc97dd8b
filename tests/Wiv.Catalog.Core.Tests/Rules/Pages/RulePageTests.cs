using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Rules;

namespace Wiv.Catalog.Core.Tests.Rules.Pages;

/// <summary>
/// The committed pages say what the rules say. <c>WIV_UPDATE=1 dotnet test</c> writes them anew, but for their examples, which are
/// written by hand.
/// </summary>
public sealed class RulePageTests
{
    public static TheoryData<string> Pages => [.. Expected().Keys];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_is_what_its_rule_says(string file) => RuleFiles.Hold($"{RuleFiles.Folder}/{file}", Expected()[file]());

    [Fact]
    public void No_page_is_left_of_a_rule_that_is_gone()
    {
        IEnumerable<string> files = Directory
            .EnumerateFiles(TestFiles.InRepository(RuleFiles.Folder))
            .Select(path => System.IO.Path.GetFileName(path));

        Assert.Equal(Expected().Keys.Order(StringComparer.Ordinal), files.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_help_link_of_a_rule_is_its_page() =>
        Assert.All(
            RuleCatalog.All,
            rule => Assert.EndsWith($"/main/{RuleFiles.Folder}/{RulePage.FileName(rule)}", rule.HelpLink)
        );

    private static Dictionary<string, Func<string>> Expected()
    {
        Dictionary<string, Func<string>> pages = RuleCatalog.All.ToDictionary(
            RulePage.FileName,
            rule => (Func<string>)(() => Page(rule))
        );
        pages.Add(RuleIndex.FileName, () => RuleIndex.Write(RuleCatalog.All));
        pages.Add(AccessAnalyzerTable.FileName, () => AccessAnalyzerTable.Write(RuleCatalog.All));
        return pages;
    }

    private static string Page(Rule rule)
    {
        RuleExamples written = RuleFiles.Examples(rule);
        string message = ExampleRun.Message(rule, written.Wrong);
        return RulePage.Write(
            rule,
            AnalyzerReleases.NewIn(rule),
            written with
            {
                Message = message.Length > 0 ? message : written.Message,
            }
        );
    }
}
