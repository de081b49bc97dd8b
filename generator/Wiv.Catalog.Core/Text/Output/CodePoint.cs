using System.Globalization;

namespace Wiv.Catalog.Core.Text.Output;

/// <summary>A character of Unicode as a text holds it, or half of a surrogate pair that stands alone.</summary>
/// <param name="Value">Its number.</param>
internal readonly record struct CodePoint(int Value)
{
    /// <summary>The characters of <paramref name="text"/> in order.</summary>
    public static IEnumerable<CodePoint> In(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            bool isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            yield return new CodePoint(isPair ? char.ConvertToUtf32(text[i], text[i + 1]) : text[i]);
            i += isPair ? 1 : 0;
        }
    }

    /// <summary>Whether it is printable ASCII, the space included.</summary>
    public bool IsPrintableAscii => Value is >= ' ' and <= '~';

    /// <summary>Whether it is half of a surrogate pair, which stands for nothing by itself.</summary>
    public bool IsLoneSurrogate => Value is >= 0xD800 and <= 0xDFFF;

    /// <summary>Whether it is a letter or a digit of ASCII.</summary>
    public bool IsAsciiLetterOrDigit => Value is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');

    /// <summary>The number in hexadecimal, with at least four digits: <c>202E</c>.</summary>
    public string Hex => Value.ToString("X4", CultureInfo.InvariantCulture);

    /// <summary>As C#, JSON and JavaScript escape it: <c>\u202e</c>, two of them beyond the first plane.</summary>
    public string Utf16Escape =>
        string.Concat(ToString().Select(c => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture)));

    /// <summary>As YAML and HCL escape it: <c>\u202e</c>, and <c>\U000e0001</c> beyond the first plane.</summary>
    public string Utf32Escape =>
        Value <= 0xFFFF
            ? "\\u" + Value.ToString("x4", CultureInfo.InvariantCulture)
            : "\\U" + Value.ToString("x8", CultureInfo.InvariantCulture);

    /// <summary>The character as a text.</summary>
    public override string ToString() => Value > 0xFFFF ? char.ConvertFromUtf32(Value) : ((char)Value).ToString();
}
