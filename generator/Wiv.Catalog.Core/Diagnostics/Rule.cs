using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Diagnostics;

/// <summary>What a diagnostic is: its id and its words. Examples of it are on its page.</summary>
/// <param name="Id"><c>WIV</c> and four digits.</param>
/// <param name="Category">The folder that it stands in.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="MessageFormat">The message, with <c>{0}</c>-style holes: what is wrong and what would be right.</param>
/// <param name="Severity">Its severity unless the project says otherwise.</param>
/// <param name="Why">Why this is a problem.</param>
/// <param name="Fix">What to do.</param>
/// <param name="AccessAnalyzer">The code of IAM Access Analyzer's check, where it has the same one.</param>
internal sealed record Rule(
    string Id,
    string Category,
    string Title,
    string MessageFormat,
    Severity Severity,
    string Why,
    string Fix,
    string? AccessAnalyzer = null
)
{
    private const string Pages = "https://github.com/wiv-catalog/wiv-catalog/blob/main/generator/docs/rules/";

    /// <summary>The page that the diagnostic links to.</summary>
    public string HelpLink => $"{Pages}{Id}.md";

    /// <summary>
    /// Whether it is about what a policy says, and not about a text that cannot be read.
    /// </summary>
    public bool IsAdvice =>
        Category is not (RuleCategory.CatalogText or RuleCategory.SetUp or RuleCategory.CSharp or RuleCategory.SdkCalls);

    /// <summary>Whether what it finds can be meant. A promise to the customer's reviewer that does not hold cannot.</summary>
    public bool CanBeAccepted => IsAdvice && Category != RuleCategory.Proofs;

    /// <summary>Makes a problem of this rule. What it repeats of a text that others wrote is made visible and cut here, for all.</summary>
    public Problem At(SourceSpan span, params string[] arguments) =>
        new(this, span, arguments.Select(TerminalText.Value).ToEquatableArray(), null);
}
