namespace Wiv.Catalog.Core.Text.Output;

/// <summary>Strings of JSON: https://www.rfc-editor.org/rfc/rfc8259#section-7</summary>
internal static class JsonString
{
    /// <summary>A text in quotes. What a reader cannot see is escaped, and nothing else that need not be.</summary>
    public static string Of(string text) => "\"" + Content(text, HiddenCharacters.Has) + "\"";

    /// <summary>What stands between the quotes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isEscaped">Which characters are escaped beside quotes and backslashes.</param>
    public static string Content(string text, Func<CodePoint, bool> isEscaped) =>
        QuotedText.Of(text, isEscaped, c => c.Utf16Escape);

    /// <summary>The length of <see cref="Of"/>, quotes included, without making it.</summary>
    public static int LengthOf(string text) => QuotedText.IsPlain(text) ? text.Length + 2 : Of(text).Length;
}
