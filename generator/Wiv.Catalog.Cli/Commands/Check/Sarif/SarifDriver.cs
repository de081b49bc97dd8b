using Wiv.Catalog.Cli.Running;
using Wiv.Catalog.Core.Diagnostics;

namespace Wiv.Catalog.Cli.Commands.Check.Sarif;

/// <summary>This tool, and those of its rules that found something.</summary>
internal sealed record SarifDriver(
    string Name,
    string Version,
    string SemanticVersion,
    string InformationUri,
    IEnumerable<SarifRule> Rules
)
{
    private const string Repository = "https://github.com/wiv-catalog/wiv-catalog";

    private static readonly string Current = typeof(SarifDriver).Assembly.GetName().Version!.ToString(fieldCount: 3);

    public static SarifDriver Of(IEnumerable<Rule> rules) =>
        new(ToolName.Value, Current, Current, Repository, rules.Select(SarifRule.Of));
}
