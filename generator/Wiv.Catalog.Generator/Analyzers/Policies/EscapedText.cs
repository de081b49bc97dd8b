using System.Globalization;

namespace Wiv.Catalog.Generator.Analyzers.Policies;

/// <summary>Reads what stands between the quotes of a literal in which a backslash starts an escape.</summary>
/// <remarks>https://learn.microsoft.com/dotnet/csharp/language-reference/language-specification/lexical-structure#6456-string-literals</remarks>
internal static class EscapedText
{
    private const string Kinds = "'\"\\0abefnrtv";
    private const string Meanings = "'\"\\\0\a\b\u001b\f\n\r\t\v";

    /// <param name="piece">The piece of source.</param>
    /// <param name="hasHoles">Whether braces are written twice.</param>
    /// <param name="text">The text to add to.</param>
    public static void Read(SourcePiece piece, bool hasHoles, PolicyTextBuilder text)
    {
        int at = piece.Start;
        while (at < piece.End)
        {
            char c = piece.Text[at];
            int length =
                c == '\\' ? EscapeLength(piece, at)
                : hasHoles && c is '{' or '}' && piece.IsTwice(at) ? 2
                : 1;
            if (length == 1)
            {
                piece.AddLetters(at, 1, text);
            }
            else
            {
                string value = c == '\\' ? Value(piece.Text, at, length) : c.ToString();
                text.AddWhole(value, piece.SourceOf(at, length));
            }

            at += length;
        }
    }

    private static int EscapeLength(SourcePiece piece, int at)
    {
        int rest = piece.End - at;
        char kind = rest > 1 ? piece.Text[at + 1] : '\0';
        int length = kind switch
        {
            'u' => 6,
            'U' => 10,
            'x' => 2 + HexDigits(piece, at + 2),
            _ => 2,
        };
        return Math.Min(length, rest);
    }

    /// <summary>An escape with x takes as many digits as there are, four at most.</summary>
    private static int HexDigits(SourcePiece piece, int at)
    {
        int count = 0;
        while (count < 4 && at + count < piece.End && Uri.IsHexDigit(piece.Text[at + count]))
        {
            count++;
        }

        return count;
    }

    /// <summary>What the escape means; nothing when it means nothing, which the compiler tells.</summary>
    private static string Value(string text, int at, int length)
    {
        char kind = text[at + 1];
        int known = Kinds.IndexOf(kind);
        if (known >= 0)
        {
            return Meanings[known].ToString();
        }

        string digits = text.Substring(at + 2, length - 2);
        return
            kind is 'u' or 'U' or 'x'
            && uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint code)
            ? Character(code)
            : "";
    }

    private static string Character(uint code) =>
        code <= char.MaxValue ? ((char)code).ToString()
        : code <= 0x10FFFF ? char.ConvertFromUtf32((int)code)
        : "";
}
