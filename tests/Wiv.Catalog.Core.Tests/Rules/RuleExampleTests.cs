using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Emit.RulePages;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Parsing;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Tests.Rules;

/// <summary>What a rule's page shows is true: the wrong example fires it, and the right one, nearly the same, is clean.</summary>
public sealed class RuleExampleTests
{
    public static TheoryData<string> CatalogRules =>
        [.. RuleCatalog.All.Where(rule => rule.Category == "CatalogText" || rule.Id == "WIV0301").Select(rule => rule.Id)];

    /// <summary>Advice on catalogs, whose examples are catalogs.</summary>
    public static TheoryData<string> AdviceRules =>
        [.. RuleCatalog.All.Where(rule => rule.IsAdvice && !IsPolicy(rule.Help.Bad)).Select(rule => rule.Id)];

    public static TheoryData<string> PolicyRules =>
        [.. RuleCatalog.All.Where(rule => IsPolicy(rule.Help.Bad)).Select(rule => rule.Id)];

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

    [Theory]
    [MemberData(nameof(AdviceRules))]
    public void The_wrong_catalog_fires_its_rule(string id) =>
        Assert.Contains(Advice(Rule(id).Help.Bad), problem => problem.Rule.Id == id);

    [Theory]
    [MemberData(nameof(AdviceRules))]
    public void The_right_catalog_does_not_fire_it(string id) =>
        Assert.DoesNotContain(
            Advice(Rule(id).Help.Good),
            problem => problem.Rule.Id == id || problem.Rule.Severity == Severity.Error
        );

    [Theory]
    [MemberData(nameof(PolicyRules))]
    public void The_wrong_policy_fires_its_rule(string id) =>
        Assert.Contains(Check(id, Rule(id).Help.Bad), problem => problem.Rule.Id == id);

    [Theory]
    [MemberData(nameof(PolicyRules))]
    public void The_right_policy_has_no_error_and_does_not_fire_it(string id) =>
        Assert.DoesNotContain(
            Check(id, Rule(id).Help.Good),
            problem => problem.Rule.Id == id || problem.Rule.Severity == Severity.Error
        );

    [Fact]
    public void Every_rule_has_an_id_of_its_own()
    {
        string[] ids = [.. RuleCatalog.All.Select(rule => rule.Id)];

        Assert.Equal(ids.Distinct(), ids);
        Assert.All(ids, id => Assert.Matches("^WIV[0-9]{4}$", id));
    }

    [Fact]
    public void Every_check_of_Access_Analyzer_is_a_rule_or_says_why_not()
    {
        string?[] codes = [.. RuleCatalog.All.Select(rule => rule.AccessAnalyzer).Where(code => code is not null)];

        Assert.Equal(codes.Distinct(), codes);
        Assert.Subset(AccessAnalyzerChecks.All.Select(check => check.Code).ToHashSet(), codes.OfType<string>().ToHashSet());
        Assert.All(AccessAnalyzerChecks.All, check => Assert.NotEqual(codes.Contains(check.Code), check.NotDone is not null));
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

    private static EquatableArray<Problem> Advice(string catalog)
    {
        Assert.Empty(Catalogs.Lines(Catalogs.Link(catalog)));
        return CatalogChecker.Check(CatalogLinker.Link([CatalogParser.Parse("a.permissions.yaml", catalog)]).All);
    }

    private static bool IsPolicy(string example) => example.StartsWith('{');

    private static EquatableArray<Problem> Check(string id, string policy)
    {
        PolicyKind applies = PolicyChecker.All.FirstOrDefault(rule => rule.Rule.Id == id)?.AppliesTo ?? PolicyKind.Any;
        return PolicyChecker.CheckJson(
            "policy.json",
            policy,
            applies.HasFlag(PolicyKind.Identity) ? PolicyKind.Identity : applies
        );
    }

    private static Rule Rule(string id) => RuleCatalog.All.Single(rule => rule.Id == id);
}
