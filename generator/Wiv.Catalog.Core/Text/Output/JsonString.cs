using System.Text;

namespace Wiv.Catalog.Core.Text.Output;

/// <summary>Strings of JSON: https://www.rfc-editor.org/rfc/rfc8259#section-7</summary>
internal static class JsonString
{
    /// <summary>A text in quotes. What a reader cannot see is escaped, and nothing else that need not be.</summary>
    public static string Of(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (CodePoint c in CodePoint.In(text))
        {
            quoted.Append(
                c.Value is '"' or '\\' ? "\\" + c
                : HiddenCharacters.Has(c) ? c.Utf16Escape
                : c.ToString()
            );
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>The length of <see cref="Of"/>, quotes included, without making it.</summary>
    public static int LengthOf(string text)
    {
        int length = 2;
        foreach (char c in text)
        {
            if (c is < ' ' or > '~')
            {
                return Of(text).Length;
            }

            length += c is '"' or '\\' ? 2 : 1;
        }

        return length;
    }
}
