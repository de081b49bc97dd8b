using System.Globalization;
using System.Runtime.CompilerServices;

namespace Wiv.Catalog.Core.Text.Output;

/// <summary>
/// Words of ours with names, reasons and code of a catalog in them, to be written in more than one language. It is written as an
/// interpolated string, whose literal parts are our words.
/// </summary>
[InterpolatedStringHandler]
internal sealed class Phrase
{
    private readonly List<PhrasePiece> _pieces = [];

    /// <summary>Begins a phrase; the compiler calls this for an interpolated string.</summary>
    public Phrase(int literalLength, int formattedCount) => _pieces.Capacity = (2 * formattedCount) + Math.Min(1, literalLength);

    private Phrase(IEnumerable<PhrasePiece> pieces) => _pieces.AddRange(pieces);

    /// <summary>Nothing.</summary>
    public static Phrase Empty { get; } = new([]);

    /// <summary>The pieces in order.</summary>
    public IReadOnlyList<PhrasePiece> Pieces => _pieces;

    /// <summary>The interpolated string as a phrase, where the compiler would take it for a text.</summary>
    public static Phrase Of(Phrase phrase) => phrase;

    /// <summary>A name or a reason.</summary>
    public static Phrase Text(string text) => text.Length == 0 ? Empty : new([new(text, IsCode: false)]);

    /// <summary>An action, an ARN or a pattern.</summary>
    public static Phrase Code(string text) => new([new(text, IsCode: true)]);

    /// <summary>All of <paramref name="phrases"/>, with <paramref name="separator"/> between them.</summary>
    public static Phrase Join(Phrase separator, IEnumerable<Phrase> phrases) =>
        new(phrases.SelectMany((phrase, i) => i == 0 ? phrase._pieces : separator._pieces.Concat(phrase._pieces)));

    /// <summary>Adds a literal part of an interpolated string.</summary>
    public void AppendLiteral(string text) => _pieces.Add(new(text, IsCode: false));

    /// <summary>Adds a phrase.</summary>
    public void AppendFormatted(Phrase phrase) => _pieces.AddRange(phrase._pieces);

    /// <summary>Adds a number, its thousands set apart.</summary>
    public void AppendFormatted(int number) => AppendLiteral(number.ToString("N0", CultureInfo.InvariantCulture));

    /// <summary>The phrase without any language; what shows it makes it safe.</summary>
    public override string ToString() => string.Concat(_pieces.Select(piece => piece.Text));
}
