using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Rules;

namespace Wiv.Catalog.Core.Tests.Rules.Pages;

/// <summary>Every rule is tracked with the release that it is new in. <c>WIV_UPDATE=1 dotnet test</c> adds new ones.</summary>
public sealed class AnalyzerReleaseTests
{
    [Fact]
    public void Every_rule_that_no_release_has_is_listed() =>
        RuleFiles.Hold(AnalyzerReleases.Unshipped, AnalyzerReleases.WriteUnshipped(RuleCatalog.All));

    /// <summary>A category or severity that changed stands in a later release, below "Changed Rules".</summary>
    [Fact]
    public void What_a_release_lists_is_still_so() =>
        Assert.All(
            AnalyzerReleases.Read(),
            shipped =>
            {
                Rule rule = Assert.Single(RuleCatalog.All, rule => rule.Id == shipped.Key);
                Assert.StartsWith($"{rule.Id} | Wiv.Catalog.{rule.Category} | {rule.Severity} |", shipped.Value.Row);
            }
        );
}
