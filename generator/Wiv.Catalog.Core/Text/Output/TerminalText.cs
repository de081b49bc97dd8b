using System.Globalization;
using System.Text;

namespace Wiv.Catalog.Core.Text.Output;

/// <summary>
/// Texts of others as a terminal, a build log or an error list may show them: what would move the cursor, hide or turn
/// around what is read is written as an escape, such as <c>\u202e</c>, and what is too long to be read is cut.
/// </summary>
internal static class TerminalText
{
    /// <summary>How much of a value a message repeats: enough for the longest name of AWS and most ARNs.</summary>
    public const int MostOfValue = 500;

    /// <summary>How much of a message is shown: what it says is over long before, and what follows is a list.</summary>
    public const int MostOfMessage = 4000;

    /// <summary>How much of a line is shown: more than the longest policy of IAM has, which is 10,240 characters.</summary>
    public const int MostOfLine = 20_000;

    /// <summary>The text as one line; its line ends and tabs become spaces.</summary>
    public static string Of(string text) => Escape(Cut(text, MostOfLine), keepsLines: false);

    /// <summary>The text as it is, line by line.</summary>
    public static string Lines(string text) => Escape(text, keepsLines: true);

    /// <summary>A value as a message repeats it.</summary>
    public static string Value(string text) => Escape(Cut(text, MostOfValue), keepsLines: true);

    /// <summary>A message as it is told.</summary>
    public static string Message(string text) => Escape(Cut(text, MostOfMessage), keepsLines: true);

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
        int first = FirstToEscape(text, keepsLines);
        if (first == text.Length)
        {
            return text;
        }

        var shown = new StringBuilder(text, 0, first, text.Length + 16);
        for (int i = first; i < text.Length; i++)
        {
            int point = HiddenCodePoints.At(text, i);
            bool isPair = point > char.MaxValue;
            if (IsLineEnd(text, i, point) || point == '\t')
            {
                shown.Append(keepsLines ? text[i] : ' ');
            }
            else if (HiddenCodePoints.Contains(point))
            {
                shown.Append(isPair ? "\\U" : "\\u");
                shown.Append(point.ToString(isPair ? "x8" : "x4", CultureInfo.InvariantCulture));
            }
            else
            {
                shown.Append(text, i, isPair ? 2 : 1);
            }

            i += isPair ? 1 : 0;
        }

        return shown.ToString();
    }

    private static int FirstToEscape(string text, bool keepsLines)
    {
        int i = 0;
        while (i < text.Length)
        {
            int point = HiddenCodePoints.At(text, i);
            bool isKept = keepsLines && (IsLineEnd(text, i, point) || point == '\t');
            if (!isKept && HiddenCodePoints.Contains(point))
            {
                return i;
            }

            i += point > char.MaxValue ? 2 : 1;
        }

        return i;
    }

    /// <summary>A carriage return alone would let what follows cover the line.</summary>
    private static bool IsLineEnd(string text, int i, int point) =>
        point == '\n' || (point == '\r' && i + 1 < text.Length && text[i + 1] == '\n');
}
