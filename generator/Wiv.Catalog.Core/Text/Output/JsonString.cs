using System.Text;

namespace Wiv.Catalog.Core.Text.Output;

/// <summary>Strings of JSON: https://www.rfc-editor.org/rfc/rfc8259#section-7</summary>
internal static class JsonString
{
    /// <summary>A text in quotes. What a reader cannot see is escaped, and nothing else that need not be.</summary>
    public static string Of(string text) => "\"" + Content(text, HiddenCharacters.Has) + "\"";

    /// <summary>What stands between the quotes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isEscaped">Which characters are escaped beside quotes and backslashes.</param>
    public static string Content(string text, Func<CodePoint, bool> isEscaped)
    {
        if (IsPlain(text))
        {
            return text;
        }

        var content = new StringBuilder();
        foreach (CodePoint c in CodePoint.In(text))
        {
            content.Append(
                c.Value is '"' or '\\' ? "\\" + c
                : isEscaped(c) ? c.Utf16Escape
                : c.ToString()
            );
        }

        return content.ToString();
    }

    /// <summary>The length of <see cref="Of"/>, quotes included, without making it.</summary>
    public static int LengthOf(string text) => IsPlain(text) ? text.Length + 2 : Of(text).Length;

    /// <summary>Whether it stands in quotes as it is, as nearly every text of a policy does: known without a look at each code point.</summary>
    private static bool IsPlain(string text)
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
