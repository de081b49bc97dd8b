using System.Text;

namespace Wiv.Catalog.Core.Text.Output;

/// <summary>
/// What stands between double quotes in the languages that escape with a backslash: C#, HCL, JSON and YAML. They differ in how
/// they write a character that a reader does not see.
/// </summary>
internal static class QuotedText
{
    /// <summary>The text with a backslash before quotes and backslashes, and every hidden character escaped.</summary>
    public static string Of(string text, Func<CodePoint, string> escape) => Of(text, HiddenCharacters.Has, escape);

    /// <summary>The text with a backslash before quotes and backslashes, and the characters escaped that are to be.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isEscaped">Which characters are escaped beside quotes and backslashes; never printable ASCII.</param>
    /// <param name="escape">How the language writes such a character.</param>
    public static string Of(string text, Func<CodePoint, bool> isEscaped, Func<CodePoint, string> escape)
    {
        if (IsPlain(text))
        {
            return text;
        }

        var quoted = new StringBuilder(text.Length + 16);
        foreach (CodePoint c in CodePoint.In(text))
        {
            if (c.IsPrintableAscii)
            {
                quoted.Append(c.Value is '"' or '\\' ? "\\" : "").Append((char)c.Value);
            }
            else
            {
                quoted.Append(isEscaped(c) ? escape(c) : c.ToString());
            }
        }

        return quoted.ToString();
    }

    /// <summary>Whether it stands there as it is, as nearly every text does: known without a look at each code point.</summary>
    public static bool IsPlain(string text)
    {
        foreach (char c in text)
        {
            if (c is < ' ' or > '~' or '"' or '\\')
            {
                return false;
            }
        }

        return true;
    }
}
