using System.Text;
using Wiv.Catalog.Core.Diagnostics;

namespace Wiv.Catalog.Core.Tests.Rules.Pages;

/// <summary>Writes which of IAM Access Analyzer's checks are rules here, and why the others are not.</summary>
internal static class AccessAnalyzerTable
{
    public const string FileName = "access-analyzer.md";

    public static string Write(IReadOnlyList<Rule> rules)
    {
        ILookup<string?, Rule> byCode = rules.ToLookup(rule => rule.AccessAnalyzer);
        int done = AccessAnalyzerChecks.All.Count(check => byCode.Contains(check.Code));
        var page = new StringBuilder("# Checks of IAM Access Analyzer\n\n");
        page.Append(
            $"Of {AccessAnalyzerChecks.All.Count} checks, {done} are rules here.\n\n| Check | Type | Here |\n| --- | --- | --- |\n"
        );
        foreach (AccessAnalyzerCheck check in AccessAnalyzerChecks.All)
        {
            string here = byCode[check.Code].FirstOrDefault() is { } rule
                ? $"[{rule.Id}]({RulePage.FileName(rule)})"
                : check.NotDone ?? "not done";
            page.Append($"| `{check.Code}` | {check.Type} | {here} |\n");
        }

        return page.ToString();
    }
}
