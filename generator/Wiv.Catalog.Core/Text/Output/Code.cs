using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Wiv.Catalog.Core.Text.Output;

/// <summary>
/// Text in an output language. It is written as an interpolated string, whose literal parts are code and whose holes take code
/// of the same language or a number, never a text: a value gets in through the methods of <typeparamref name="TLanguage"/> alone.
/// </summary>
/// <typeparam name="TLanguage">The language, such as <see cref="MarkdownText"/>, which says how a value becomes code.</typeparam>
[InterpolatedStringHandler]
internal sealed class Code<TLanguage>
{
    private readonly StringBuilder _text;

    /// <summary>Begins a text; the compiler calls this for an interpolated string.</summary>
    public Code(int literalLength, int formattedCount) => _text = new StringBuilder(literalLength + (16 * formattedCount));

    private Code(string text) => _text = new StringBuilder(text);

    /// <summary>Nothing.</summary>
    public static Code<TLanguage> Empty { get; } = new("");

    /// <summary>Whether there is nothing in it.</summary>
    public bool IsEmpty => _text.Length == 0;

    /// <summary>The interpolated string as code, where the compiler would take it for a text.</summary>
    public static Code<TLanguage> Of(Code<TLanguage> code) => code;

    /// <summary>What a language has made of a value. Only the languages call it, which <c>OutputLanguageTests</c> checks.</summary>
    public static Code<TLanguage> Escaped(string text) => new(text);

    /// <summary>All of <paramref name="items"/>, with <paramref name="separator"/> between them.</summary>
    public static Code<TLanguage> Join(Code<TLanguage> separator, IEnumerable<Code<TLanguage>> items) =>
        new(string.Join(separator.ToString(), items));

    /// <summary>All of <paramref name="items"/>.</summary>
    public static Code<TLanguage> Concat(IEnumerable<Code<TLanguage>> items) => new(string.Concat(items));

    /// <summary>Adds a literal part of an interpolated string.</summary>
    public void AppendLiteral(string text) => _text.Append(text);

    /// <summary>Adds code.</summary>
    public void AppendFormatted(Code<TLanguage> code) => _text.Append(code._text);

    /// <summary>Adds a number.</summary>
    public void AppendFormatted(int number) => _text.Append(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>The text.</summary>
    public override string ToString() => _text.ToString();
}
