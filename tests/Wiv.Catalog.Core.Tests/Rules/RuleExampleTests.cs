using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Rules;

namespace Wiv.Catalog.Core.Tests.Rules;

/// <summary>What a rule's page shows is true: the wrong example fires it, and the right one, nearly the same, is clean.</summary>
public sealed class RuleExampleTests
{
    public static TheoryData<string> CatalogRules =>
        [.. RuleCatalog.All.Where(rule => rule.Category is not ("CSharp" or "SdkCalls" or "SetUp")).Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(CatalogRules))]
    public void The_wrong_example_fires_its_rule_and_no_other(string id)
    {
        LinkedCatalogs linked = Catalogs.Link(Rule(id).Help.Bad);

        Assert.NotEmpty(linked.Problems);
        Assert.All(Catalogs.Lines(linked), line => Assert.Contains($": {id}: ", line));
    }

    [Theory]
    [MemberData(nameof(CatalogRules))]
    public void The_right_example_is_clean(string id) => Assert.Empty(Catalogs.Lines(Catalogs.Link(Rule(id).Help.Good)));

    [Fact]
    public void Every_rule_has_an_id_of_its_own()
    {
        string[] ids = [.. RuleCatalog.All.Select(rule => rule.Id)];

        Assert.Equal(ids.Distinct(), ids);
        Assert.All(ids, id => Assert.Matches("^WIV[0-9]{4}$", id));
    }

    [Fact]
    public void Every_message_ends_without_a_full_stop_and_has_no_line_break() =>
        Assert.All(
            RuleCatalog.All,
            rule =>
            {
                Assert.DoesNotContain('\n', rule.MessageFormat);
                Assert.False(rule.MessageFormat.EndsWith('.'), rule.MessageFormat);
            }
        );

    private static Rule Rule(string id) => RuleCatalog.All.Single(rule => rule.Id == id);
}
