using System.Text;
using Wiv.Catalog.Core.Diagnostics;

namespace Wiv.Catalog.Core.Tests.Rules.Pages;

/// <summary>Writes the list of all rules.</summary>
internal static class RuleIndex
{
    public const string FileName = "README.md";

    public static string Write(IEnumerable<Rule> rules)
    {
        var page = new StringBuilder("# Rules\n\n| Id | Title | Category | Severity |\n| --- | --- | --- | --- |\n");
        foreach (Rule rule in rules)
        {
            page.Append($"| [{rule.Id}]({RulePage.FileName(rule)}) | {rule.Title} | {rule.Category} | {rule.Severity} |\n");
        }

        return page.ToString();
    }
}
