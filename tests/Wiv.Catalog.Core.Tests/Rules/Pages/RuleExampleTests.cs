using System.Text.RegularExpressions;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Rules;

namespace Wiv.Catalog.Core.Tests.Rules.Pages;

/// <summary>What a rule's page shows is true: the wrong example fires it, and the right one, nearly the same, is clean.</summary>
public sealed class RuleExampleTests
{
    public static TheoryData<string> CatalogRules => Ids(rule => rule.Category == RuleCategory.CatalogText);

    /// <summary>Advice on catalogs, whose examples are catalogs.</summary>
    public static TheoryData<string> AdviceRules => Ids(rule => rule.IsAdvice && !IsPolicy(rule));

    public static TheoryData<string> PolicyRules => Ids(IsPolicy);

    [Theory]
    [MemberData(nameof(CatalogRules))]
    public void The_wrong_example_fires_its_rule_and_no_other(string id)
    {
        LinkedCatalogs linked = Catalogs.Link(Wrong(id));

        Assert.NotEmpty(linked.Problems);
        Assert.All(Catalogs.Lines(linked), line => Assert.Contains($": {id}: ", line));
    }

    [Theory]
    [MemberData(nameof(CatalogRules))]
    public void The_right_example_is_clean(string id) => Assert.Empty(Catalogs.Lines(Catalogs.Link(Right(id))));

    [Theory]
    [MemberData(nameof(AdviceRules))]
    public void The_wrong_catalog_fires_its_rule(string id) =>
        Assert.Contains(ExampleRun.Problems(Rule(id), Wrong(id)), problem => problem.Rule.Id == id);

    [Theory]
    [MemberData(nameof(AdviceRules))]
    public void The_right_catalog_does_not_fire_it(string id) =>
        Assert.DoesNotContain(
            ExampleRun.Problems(Rule(id), Right(id)),
            problem => problem.Rule.Id == id || problem.Rule.Severity == Severity.Error
        );

    [Theory]
    [MemberData(nameof(PolicyRules))]
    public void The_wrong_policy_fires_its_rule(string id) =>
        Assert.Contains(ExampleRun.Problems(Rule(id), Wrong(id)), problem => problem.Rule.Id == id);

    [Theory]
    [MemberData(nameof(PolicyRules))]
    public void The_right_policy_has_no_error_and_does_not_fire_it(string id) =>
        Assert.DoesNotContain(
            ExampleRun.Problems(Rule(id), Right(id)),
            problem => problem.Rule.Id == id || problem.Rule.Severity == Severity.Error
        );

    [Fact]
    public void Every_page_has_two_examples_unless_its_rule_is_about_the_set_up() =>
        Assert.All(
            RuleCatalog.All.Where(rule => rule.Category != RuleCategory.SetUp),
            rule =>
            {
                RuleExamples examples = RuleFiles.Examples(rule);
                Assert.NotEqual("", examples.Wrong);
                Assert.NotEqual("", examples.Right);
                Assert.NotEqual(examples.Wrong, examples.Right);
            }
        );

    /// <summary>Also where only a compiler or the command gives the message, and the page cannot be written from here.</summary>
    [Fact]
    public void Every_page_shows_a_message_of_its_rule() =>
        Assert.All(
            RuleCatalog.All,
            rule =>
                Assert.All(
                    RuleFiles.Examples(rule).Message.Split('\n'),
                    line =>
                    {
                        string words = Regex.Escape(string.Format(null, rule.MessageFormat, [.. Enumerable.Repeat("\0", 10)]));
                        Assert.Matches(
                            $"^(.*\\([0-9]+,[0-9]+\\): )?{ExampleRun.Name(rule.Severity)} {rule.Id}: {words.Replace("\0", ".*")}$",
                            line
                        );
                        Assert.DoesNotContain("…", line);
                    }
                )
        );

    private static TheoryData<string> Ids(Func<Rule, bool> isOne) => [.. RuleCatalog.All.Where(isOne).Select(rule => rule.Id)];

    private static bool IsPolicy(Rule rule) => ExampleRun.IsPolicy(RuleFiles.Examples(rule).Wrong);

    private static string Wrong(string id) => RuleFiles.Examples(Rule(id)).Wrong;

    private static string Right(string id) => RuleFiles.Examples(Rule(id)).Right;

    private static Rule Rule(string id) => RuleCatalog.All.Single(rule => rule.Id == id);
}
