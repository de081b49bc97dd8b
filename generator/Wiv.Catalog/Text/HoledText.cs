using System.Globalization;

namespace Wiv.Catalog;

/// <summary>A text with holes, written as <c>arn:aws:s3:::{0}</c>; a brace that is one is written twice.</summary>
internal sealed class HoledText
{
    /// <summary>The pieces: literal, or, where that is null, the value of this index.</summary>
    private readonly (string? Literal, int Value)[] _pieces;

    private HoledText((string?, int)[] pieces) => _pieces = pieces;

    /// <summary>Reads a text whose literal parts will be compared with values as JSON has them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="values">How many values there are.</param>
    /// <param name="name">The caller's parameter.</param>
    internal static HoledText Parse(string text, int values, string name)
    {
        var pieces = new List<(string?, int)>();
        string literal = "";
        for (int i = 0; i < text.Length; i++)
        {
            bool isDoubled = i + 1 < text.Length && text[i + 1] == text[i];
            if (text[i] is not ('{' or '}') || isDoubled)
            {
                literal += text[i];
                i += text[i] is '{' or '}' ? 1 : 0;
                continue;
            }
            int end = Math.Max(text.IndexOf('}', i), i + 1);
            string number = text.Substring(i + 1, end - i - 1);
            if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int value) || value >= values)
            {
                throw new ArgumentException(
                    $"{Quoted.Show(text)} has a brace that is neither doubled nor around the number of a value.",
                    name
                );
            }
            pieces.Add((JsonEscapes.Escaped(literal), 0));
            pieces.Add((null, value));
            literal = "";
            i = end;
        }
        pieces.Add((JsonEscapes.Escaped(literal), 0));
        return new HoledText([.. pieces.Where(piece => piece.Item1 is not "")]);
    }

    /// <summary>Whether two texts are the same with these values. Mostly their lengths differ, or a value does.</summary>
    internal static bool AreSame(HoledText left, HoledText right, string[] values)
    {
        if (left.Length(values) != right.Length(values))
        {
            return false;
        }
        ReadOnlySpan<char> l = default;
        ReadOnlySpan<char> r = default;
        int nextLeft = 0;
        int nextRight = 0;
        while (true)
        {
            while (l.IsEmpty && nextLeft < left._pieces.Length)
            {
                l = left.Piece(nextLeft++, values).AsSpan();
            }
            while (r.IsEmpty && nextRight < right._pieces.Length)
            {
                r = right.Piece(nextRight++, values).AsSpan();
            }
            int common = Math.Min(l.Length, r.Length);
            if (common == 0)
            {
                return true;
            }
            if (!l.Slice(0, common).SequenceEqual(r.Slice(0, common)))
            {
                return false;
            }
            l = l.Slice(common);
            r = r.Slice(common);
        }
    }

    private string Piece(int index, string[] values) => _pieces[index].Literal ?? values[_pieces[index].Value];

    private int Length(string[] values)
    {
        int length = 0;
        for (int i = 0; i < _pieces.Length; i++)
        {
            length += Piece(i, values).Length;
        }
        return length;
    }
}
