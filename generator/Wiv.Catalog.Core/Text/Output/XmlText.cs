using System.Text;

namespace Wiv.Catalog.Core.Text.Output;

/// <summary>XML in documentation comments, on one line.</summary>
/// <remarks>https://www.w3.org/TR/xml/#charsets: what XML cannot hold is shown as C# escapes it.</remarks>
internal abstract class XmlText
{
    /// <summary>A text.</summary>
    public static XmlCode Of(string text)
    {
        var escaped = new StringBuilder();
        foreach (CodePoint c in CodePoint.In(text))
        {
            escaped.Append(
                c.Value switch
                {
                    '&' => "&amp;",
                    '<' => "&lt;",
                    '>' => "&gt;",
                    '"' => "&quot;",
                    _ when !HiddenCharacters.Has(c) => c.ToString(),
                    // A line end of XML's own would end the comment; the others XML does not have.
                    '\t' or '\n' or '\r' => $"&#x{c.Hex};",
                    < ' ' or 0xFFFE or 0xFFFF or (>= 0xD800 and <= 0xDFFF) => c.Utf16Escape,
                    _ => $"&#x{c.Hex};",
                }
            );
        }

        return XmlCode.Escaped(escaped.ToString());
    }

    /// <summary>A text with a full stop, unless it has an end.</summary>
    public static XmlCode Sentence(string text) =>
        Of(text.Length == 0 || text[text.Length - 1] is '.' or '!' or '?' ? text : text + ".");

    /// <summary>Code in a text.</summary>
    public static XmlCode Code(string text) => $"<c>{Of(text)}</c>";
}
