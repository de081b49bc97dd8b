using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Text.Output;

/// <summary>YAML scalars and comments, each on one line: https://yaml.org/spec/1.2.2/#73-flow-scalar-styles</summary>
internal abstract class YamlText
{
    /// <summary>No quote.</summary>
    public const char Plain = '\0';

    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`";

    private const string FlowIndicators = ",[]{}";

    /// <summary>What some version of YAML takes for a boolean or for nothing.</summary>
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "true",
        "false",
        "yes",
        "no",
        "on",
        "off",
        "y",
        "n",
        "null",
    };

    /// <summary>A text that every version of YAML reads as text, for programs: without quotes only where it is a simple word.</summary>
    public static YamlCode Of(string text) => IsWord(text) ? YamlCode.Escaped(text) : Quoted(text, '\'');

    /// <summary>A text as a person writes it into a catalog: in the given quote, or without one where it can stand so.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quote">The quote, or <see cref="Plain"/>.</param>
    /// <param name="isFlow">Whether it stands in brackets, where more signs need quotes.</param>
    public static YamlCode Written(string text, char quote = Plain, bool isFlow = false) =>
        quote == Plain && CanBePlain(text, isFlow) ? YamlCode.Escaped(text) : Quoted(text, quote);

    /// <summary>The quote that a written text begins with, or <see cref="Plain"/>.</summary>
    public static char QuoteOf(string written) => written.Length > 0 && written[0] is '\'' or '"' ? written[0] : Plain;

    /// <summary>A comment's text. Hidden characters are shown, so that no line of it ends early.</summary>
    public static YamlCode Comment(string text) => YamlCode.Escaped(Shown.Of(text));

    /// <summary>Single quotes where they are asked for and can hold the text, else double ones, which can hold every text.</summary>
    private static YamlCode Quoted(string text, char quote)
    {
        if (quote == '\'' && HiddenCharacters.FirstIn(text) is null)
        {
            return YamlCode.Escaped($"'{text.Replace("'", "''")}'");
        }

        // YAML has no escape for half of a character.
        string content = QuotedText.Of(text, c => c.IsLoneSurrogate ? "\\" + c.Utf16Escape : c.Utf32Escape);
        return YamlCode.Escaped($"\"{content}\"");
    }

    private static bool IsWord(string text) =>
        text.Length > 0
        && Characters.IsLetter(text[0])
        && text.All(c => Characters.IsLetterOrDigit(c) || ":/*._-".IndexOf(c) >= 0)
        && text[text.Length - 1] != ':'
        && !Words.Contains(text);

    private static bool CanBePlain(string text, bool isFlow) =>
        text.Length > 0
        && text == text.Trim()
        && HiddenCharacters.FirstIn(text) is null
        && Indicators.IndexOf(text[0]) < 0
        && text.IndexOf(": ", StringComparison.Ordinal) < 0
        // Where a key ends so, YamlDotNet takes the rest of the line for one text.
        && text.IndexOf(" *", StringComparison.Ordinal) < 0
        && text.IndexOf(" #", StringComparison.Ordinal) < 0
        && text[text.Length - 1] != ':'
        && !(isFlow && text.Any(c => FlowIndicators.IndexOf(c) >= 0))
        && !PlainYaml.IsNull(text)
        && PlainYaml.KindOf(text) == PlainYaml.Text;
}
