using System.Globalization;
using System.Text;

namespace Wiv.Catalog.Core.Text.Output;

/// <summary>
/// Texts of others as a terminal, a build log or an error list may show them: what would move the cursor, hide or turn
/// around what is read is written as an escape, such as <c>\u202e</c>, and what is too long to be read is cut.
/// </summary>
internal static class TerminalText
{
    /// <summary>The text as one line; its line ends and tabs become spaces.</summary>
    public static string Of(string text) => Escape(Cut(text, Budgets.Line), keepsLines: false);

    /// <summary>The text as it is, line by line.</summary>
    public static string Lines(string text) => Escape(text, keepsLines: true);

    /// <summary>A value as a message repeats it.</summary>
    public static string Value(string text) => Escape(Cut(text, Budgets.Shown), keepsLines: true);

    /// <summary>A message as it is told.</summary>
    public static string Message(string text) => Escape(Cut(text, Budgets.Message), keepsLines: true);

    private static string Cut(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        int end = char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
        string length = text.Length.ToString(CultureInfo.InvariantCulture);
        return text.Substring(0, end) + $"... ({length} characters)";
    }

    private static string Escape(string text, bool keepsLines)
    {
        if (!CodePoint.In(text).Any(HiddenCharacters.IsHiddenOnScreen))
        {
            return text;
        }

        var shown = new StringBuilder();
        CodePoint[] characters = [.. CodePoint.In(text)];
        for (int i = 0; i < characters.Length; i++)
        {
            CodePoint c = characters[i];
            // A carriage return alone would let what follows cover the line, so it ends none.
            bool isSpace =
                c.Value is '\n' or '\t' || (c.Value == '\r' && i + 1 < characters.Length && characters[i + 1].Value == '\n');
            shown.Append(
                isSpace
                    ? keepsLines
                        ? c.ToString()
                        : " "
                    : HiddenCharacters.IsHiddenOnScreen(c)
                        ? c.Utf32Escape
                        : c.ToString()
            );
        }

        return shown.ToString();
    }
}
