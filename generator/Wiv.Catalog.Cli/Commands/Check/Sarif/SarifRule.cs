using Wiv.Catalog.Core.Diagnostics;

namespace Wiv.Catalog.Cli.Commands.Check.Sarif;

/// <summary>A rule.</summary>
internal sealed record SarifRule(
    string Id,
    SarifMessage ShortDescription,
    SarifMessage FullDescription,
    SarifMessage Help,
    string HelpUri,
    SarifConfiguration DefaultConfiguration,
    SarifRuleProperties Properties
)
{
    public static SarifRule Of(Rule rule) =>
        new(
            rule.Id,
            new SarifMessage(rule.Title),
            SarifMessage.OfMarkdown(rule.Why),
            SarifMessage.OfMarkdown(rule.Fix),
            rule.HelpLink,
            SarifConfiguration.Of(rule.Severity),
            new SarifRuleProperties(rule.Category, rule.AccessAnalyzer)
        );
}
