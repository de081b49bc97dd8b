using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Diagnostics;

/// <summary>What a diagnostic is: its id, its words, and the page that explains it.</summary>
/// <param name="Id"><c>WIV</c> and four digits; the first two tell the family.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="MessageFormat">The message, with <c>{0}</c>-style holes: what is wrong and what would be right.</param>
/// <param name="Severity">Its severity unless the project says otherwise.</param>
/// <param name="Help">The text of its page.</param>
internal sealed record Rule(string Id, string Title, string MessageFormat, Severity Severity, RuleHelp Help)
{
    /// <summary>The code of IAM Access Analyzer's check, where it has the same one.</summary>
    public string? AccessAnalyzer { get; init; }

    // The one rule of its family that is about the text: nothing can stand for a reason.
    private const string MissingReasonId = "WIV0301";

    private const string Pages = "https://github.com/wiv-catalog/wiv-catalog/blob/main/generator/docs/rules/";

    /// <summary>The page that the diagnostic links to.</summary>
    public string HelpLink => $"{Pages}{Id}.md";

    /// <summary>What the rule belongs to, by the first digits of its id.</summary>
    public string Category =>
        Id.Substring(3, 2) switch
        {
            "00" => "CatalogText",
            "01" => "AwsCorrectness",
            "02" => "Security",
            "03" => "ReasonsAndDocs",
            "10" => "CSharp",
            "11" => "SdkCalls",
            _ => "SetUp",
        };

    /// <summary>
    /// Whether it is about what a policy says, which can be meant and accepted, and not about a text that cannot be read.
    /// </summary>
    public bool IsAdvice => Category is "AwsCorrectness" or "Security" or "ReasonsAndDocs" && Id != MissingReasonId;

    /// <summary>Makes a problem of this rule. What it repeats of a text that others wrote is made visible and cut here, for all.</summary>
    public Problem At(SourceSpan span, params string[] arguments) =>
        new(this, span, arguments.Select(TerminalText.Value).ToEquatableArray(), null);
}
