using System.Text;
using Wiv.Catalog.Core.Diagnostics;

namespace Wiv.Catalog.Core.Tests.Rules.Pages;

/// <summary>Writes the page of a rule: what, why, how to fix, how to accept. The examples come from the page itself.</summary>
internal static class RulePage
{
    /// <summary>The page's file name.</summary>
    public static string FileName(Rule rule) => $"{rule.Id}.md";

    public static string Write(Rule rule, string newIn, RuleExamples examples)
    {
        var page = new StringBuilder();
        page.Append($"# {rule.Id}: {rule.Title}\n\n");
        page.Append("| | |\n| --- | --- |\n");
        page.Append($"| Category | {rule.Category} |\n| Severity | {rule.Severity} |\n| New in | {newIn} |\n");
        page.Append(rule.AccessAnalyzer is { } code ? $"| IAM Access Analyzer | `{code}` |\n" : "");
        page.Append(PolicyKindWords.Of(rule) is { } kinds ? $"| Policies | {kinds} |\n" : "");
        page.Append($"\n```text\n{examples.Message}\n```\n\n");
        page.Append($"## Why\n\n{rule.Why}\n\n");
        page.Append($"## How to fix\n\n{rule.Fix}\n\n");
        Example(page, "Wrong", rule, examples.WrongText);
        Example(page, "Right", rule, examples.RightText);
        page.Append($"## How to accept\n\n{Accept(rule)}\n");
        return page.ToString();
    }

    private static void Example(StringBuilder page, string heading, Rule rule, string text)
    {
        if (text.Length > 0)
        {
            string language =
                ExampleRun.IsPolicy(text) ? "json"
                : ExampleRun.IsCSharp(rule) ? "csharp"
                : "yaml";
            page.Append($"### {heading}\n\n```{language}\n{text}\n```\n\n");
        }
    }

    private static string Accept(Rule rule) =>
        rule.Category switch
        {
            RuleCategory.CSharp or RuleCategory.SdkCalls =>
                $"Set its severity in `.editorconfig`: `dotnet_diagnostic.{rule.Id}.severity = none`, in the section of "
                    + "the files it is accepted in. Say in a comment why it is accepted.",
            RuleCategory.CatalogText or RuleCategory.SetUp when rule.Severity == Severity.Error =>
                "It cannot be accepted: the generated code would not be what the catalog means.",
            _ when rule.CanBeAccepted =>
                $"On the row of the catalog, with the reason: `accept: {{ {rule.Id}: \"why it is acceptable here\" }}`. It is then listed in the docs, "
                    + $"and reported when it no longer applies. For a whole project, set `dotnet_diagnostic.{rule.Id}.severity = none` in a `.globalconfig` file. "
                    + $"On a policy in C#, by `#pragma warning disable {rule.Id}` around the literal, with a comment that says why.",
            _ =>
                $"Set its severity in a `.globalconfig` file: `dotnet_diagnostic.{rule.Id}.severity = none`. Sections of `.editorconfig` do "
                    + "not reach a catalog file; `NoWarn` does. Say in a comment why it is accepted.",
        };
}
