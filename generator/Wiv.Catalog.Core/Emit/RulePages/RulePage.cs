using System.Text;
using Wiv.Catalog.Core.Diagnostics;

namespace Wiv.Catalog.Core.Emit.RulePages;

/// <summary>Writes the page of a rule: what, why, how to fix, how to accept.</summary>
internal static class RulePage
{
    private const int LongestRun = 40;

    /// <summary>The page's file name.</summary>
    public static string FileName(Rule rule) => $"{rule.Id}.md";

    public static string Write(Rule rule)
    {
        var page = new StringBuilder();
        page.Append($"# {rule.Id}: {rule.Title}\n\n");
        page.Append("| | |\n| --- | --- |\n");
        page.Append($"| Category | {rule.Category} |\n| Severity | {rule.Severity} |\n");
        page.Append(rule.AccessAnalyzer is { } code ? $"| IAM Access Analyzer | `{code}` |\n" : "");
        page.Append($"| Message | {Message(rule)} |\n\n");
        page.Append($"## Why\n\n{rule.Help.Why}\n\n");
        page.Append($"## How to fix\n\n{rule.Help.Fix}\n\n");
        Example(page, "Wrong", rule, rule.Help.Bad);
        Example(page, "Right", rule, rule.Help.Good);
        page.Append($"## How to accept\n\n{Accept(rule)}\n");
        return page.ToString();
    }

    private static void Example(StringBuilder page, string heading, Rule rule, string text)
    {
        if (text.Length > 0)
        {
            string language =
                text.StartsWith("{", StringComparison.Ordinal) ? "json"
                : rule.Category is "CSharp" or "SdkCalls" ? "csharp"
                : "yaml";
            page.Append($"### {heading}\n\n```{language}\n{Shorten(text.TrimEnd('\n'))}\n```\n\n");
        }
    }

    /// <summary>An example of something too long shows the start of it.</summary>
    private static string Shorten(string text)
    {
        var shortened = new StringBuilder();
        int run = 0;
        for (int i = 0; i < text.Length; i++)
        {
            run = i > 0 && text[i] == text[i - 1] && text[i] != ' ' ? run + 1 : 0;
            shortened.Append(
                run < LongestRun ? text[i].ToString()
                : run == LongestRun ? "…"
                : ""
            );
        }

        return shortened.ToString();
    }

    private static string Message(Rule rule)
    {
        string message = rule.MessageFormat;
        for (int i = 0; i < 10; i++)
        {
            message = message.Replace("{" + i.ToString(System.Globalization.CultureInfo.InvariantCulture) + "}", "…");
        }

        return message.Replace("|", "\\|");
    }

    private static string Accept(Rule rule) =>
        rule.Category switch
        {
            "CSharp" or "SdkCalls" =>
                $"Set its severity in `.editorconfig`: `dotnet_diagnostic.{rule.Id}.severity = none`, in the section of "
                    + "the files it is accepted in. Say in a comment why it is accepted.",
            "CatalogText" or "SetUp" when rule.Severity == Severity.Error =>
                "An error of the catalog's text cannot be accepted: what is generated would not be what the catalog means.",
            _ when rule.IsAdvice =>
                $"On the row of the catalog, with the reason: `accept: {{ {rule.Id}: \"why it is right here\" }}`. It is then listed in the docs, "
                    + $"and told when it no longer applies. For a whole project, set `dotnet_diagnostic.{rule.Id}.severity = none` in a `.globalconfig` file. "
                    + $"On a policy in C#, by `#pragma warning disable {rule.Id}` around the literal, with a comment that says why.",
            _ =>
                $"Set its severity in a `.globalconfig` file: `dotnet_diagnostic.{rule.Id}.severity = none`. Sections of `.editorconfig` do "
                    + "not reach a catalog file; `NoWarn` does. Say in a comment why it is accepted.",
        };
}
