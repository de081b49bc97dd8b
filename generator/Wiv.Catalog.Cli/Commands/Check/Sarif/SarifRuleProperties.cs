namespace Wiv.Catalog.Cli.Commands.Check.Sarif;

/// <summary>What SARIF has no member for: the category, and the code of IAM Access Analyzer's check.</summary>
internal sealed record SarifRuleProperties(string Category, string? AccessAnalyzer);
