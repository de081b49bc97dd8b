using System.Text;
using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Emit.RulePages;

/// <summary>Writes the page of a rule: what, why, how to fix, how to accept.</summary>
internal static class RulePage
{
    /// <summary>The page's file name.</summary>
    public static string FileName(Rule rule) => $"{rule.Id}.md";

    public static string Write(Rule rule)
    {
        var page = new StringBuilder();
        page.Append($"# {rule.Id}: {rule.Title}\n\n");
        page.Append("| | |\n| --- | --- |\n");
        page.Append($"| Category | {rule.Category} |\n| Severity | {rule.Severity} |\n");
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
            string language = rule.Category is "CSharp" or "SdkCalls" ? "csharp" : "yaml";
            page.Append($"### {heading}\n\n```{language}\n{text.TrimEnd('\n')}\n```\n\n");
        }
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
        rule.Severity == Severity.Error && rule.Category is not ("CSharp" or "SdkCalls")
            ? "An error of the catalog cannot be accepted: what is generated would not be what the catalog means."
        : rule.Category is "CSharp" or "SdkCalls"
            ? $"Set its severity in `.editorconfig`: `dotnet_diagnostic.{rule.Id}.severity = none`, in the section of the files it is "
                + "accepted in. Say in a comment why it is accepted."
        : $"Set its severity in a `.globalconfig` file: `dotnet_diagnostic.{rule.Id}.severity = none`. Sections of `.editorconfig` do not "
            + "reach a catalog file; `NoWarn` does. Say in a comment why it is accepted.";
}
