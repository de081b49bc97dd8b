using System.Globalization;
using System.Text;

namespace Wiv.Catalog.Core.Text.Output;

/// <summary>C#, as every language version from 7.3 on reads it.</summary>
internal abstract class CSharpText
{
    /// <summary>A string literal. What a reader cannot see is escaped, which also keeps U+2028 from ending the line.</summary>
    public static CSharpCode Literal(string text) => CSharpCode.Escaped($"\"{QuotedText.Of(text, c => c.Utf16Escape)}\"");

    /// <summary>A UTF-8 literal of C# 11, raw where a reader sees all of the text. The text has no half of a character.</summary>
    public static CSharpCode Utf8Literal(string text)
    {
        bool isRaw =
            text.Length > 0
            && text[0] != '"'
            && text[text.Length - 1] != '"'
            && text.IndexOf("\"\"\"", StringComparison.Ordinal) < 0
            && HiddenCharacters.FirstIn(text) is null;
        return isRaw ? CSharpCode.Escaped($"\"\"\"{text}\"\"\"u8") : $"{Literal(text)}u8";
    }

    /// <summary>The UTF-8 of a text as the items of an array.</summary>
    public static CSharpCode Bytes(string text) =>
        CSharpCode.Escaped(string.Join(",", Encoding.UTF8.GetBytes(text).Select(b => b.ToString(CultureInfo.InvariantCulture))));

    /// <summary>A comment of one line.</summary>
    public static CSharpCode Comment(string text) => CSharpCode.Escaped("// " + QuotedText.Of(text, c => c.Utf16Escape));

    /// <summary>A name that <c>Identifier</c> made, or several with dots between them; nothing else gets through.</summary>
    public static CSharpCode Name(string name) =>
        CSharpCode.Escaped(string.Concat(name.Select(c => char.IsLetterOrDigit(c) || c is '_' or '@' or '.' ? c : '_')));

    /// <summary>A line of documentation.</summary>
    public static CSharpCode Doc(XmlCode xml) => CSharpCode.Escaped($"/// {xml}");
}
