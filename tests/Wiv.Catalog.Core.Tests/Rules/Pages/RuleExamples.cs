using System.Globalization;
using System.Text.RegularExpressions;

namespace Wiv.Catalog.Core.Tests.Rules.Pages;

/// <summary>What is written by hand on the page of a rule, and run by the tests.</summary>
/// <param name="Message">What the wrong example gives, a finding a line. It is written anew where Core alone can run the example.</param>
/// <param name="WrongText">The example that fires the rule, as the page has it.</param>
/// <param name="RightText">The nearest one that does not.</param>
internal sealed partial record RuleExamples(string Message, string WrongText, string RightText)
{
    public static RuleExamples None { get; } = new("", "", "");

    /// <summary>The wrong example, with all that it leaves out.</summary>
    public string Wrong => Fill(WrongText);

    /// <summary>The right example, with all that it leaves out.</summary>
    public string Right => Fill(RightText);

    /// <summary>Reads the page of a rule.</summary>
    public static RuleExamples Read(string page) =>
        new(Block(page, "text\n", "# "), Block(page, "", "### Wrong\n"), Block(page, "", "### Right\n"));

    /// <summary>The first block of code behind a heading, if it is in that language.</summary>
    private static string Block(string page, string language, string heading)
    {
        int start = page.IndexOf(heading, StringComparison.Ordinal);
        Match block = start < 0 ? Match.Empty : Fence().Match(page, start);
        return block.Groups["language"].Value.StartsWith(language, StringComparison.Ordinal) ? block.Groups["code"].Value : "";
    }

    /// <summary>An example of something too long says how often a character stands there: <c>⟨2,048 × x⟩</c>.</summary>
    private static string Fill(string text) =>
        Repeated()
            .Replace(
                text,
                match => new string(
                    match.Groups["character"].Value[0],
                    int.Parse(match.Groups["count"].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture)
                )
            );

    [GeneratedRegex("""^```(?<language>[a-z]+\n)(?<code>.*?)\n```$""", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("⟨(?<count>[0-9,]+) × (?<character>.)⟩")]
    private static partial Regex Repeated();
}
