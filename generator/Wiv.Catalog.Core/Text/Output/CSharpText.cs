using System.Text;

namespace Wiv.Catalog.Core.Text.Output;

/// <summary>C#, as every language version from 7.3 on reads it.</summary>
internal abstract class CSharpText
{
    /// <summary>A string literal. What a reader cannot see is escaped, which also keeps U+2028 from ending the line.</summary>
    public static CSharpCode Literal(string text)
    {
        var literal = new StringBuilder("\"");
        foreach (CodePoint c in CodePoint.In(text))
        {
            literal.Append(
                c.Value is '"' or '\\' ? "\\" + c
                : HiddenCharacters.Has(c) ? c.Utf16Escape
                : c.ToString()
            );
        }

        return CSharpCode.Escaped(literal.Append('"').ToString());
    }

    /// <summary>A name that <c>Identifier</c> made, or several with dots between them; nothing else gets through.</summary>
    public static CSharpCode Name(string name) =>
        CSharpCode.Escaped(string.Concat(name.Select(c => char.IsLetterOrDigit(c) || c is '_' or '@' or '.' ? c : '_')));

    /// <summary>A line of documentation.</summary>
    public static CSharpCode Doc(XmlCode xml) => CSharpCode.Escaped($"/// {xml}");
}
