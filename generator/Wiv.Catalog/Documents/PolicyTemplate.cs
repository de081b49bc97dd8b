using System.ComponentModel;
using System.Text;

namespace Wiv.Catalog;

/// <summary>
/// The text of a policy as the generator has written it, with holes for the values of its parameters. Not for use in your own
/// code: what the text says is taken as it stands.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class PolicyTemplate
{
    private readonly byte[] _text;

    private readonly TemplateHole[] _holes;

    private readonly (HoledText Left, HoledText Right)[] _pairs;

    /// <summary>How often each value stands in the text.</summary>
    private readonly int[] _uses;

    private readonly int _characters;

    /// <summary>A template, made once for each policy.</summary>
    /// <param name="utf8">The compact JSON. In every hole stands a name, for people to read.</param>
    /// <param name="holes">Three numbers for each hole, in order: its offset in <paramref name="utf8"/>, the bytes of the name there, and the index of the value that it takes.</param>
    /// <param name="pairs">Texts, two and two, with <c>{0}</c> where the first value stands: where both are the same with the values of a call, two parts of the policy are one.</param>
    /// <exception cref="ArgumentNullException">An array is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A hole is not in the text or not in order, or a text of <paramref name="pairs"/> has another form.</exception>
    public PolicyTemplate(ReadOnlySpan<byte> utf8, int[] holes, params string[] pairs)
    {
        _holes = ReadHoles(utf8, Guard.NotNull(holes, nameof(holes)), out _uses);
        _text = WithoutNames(utf8, holes);
        _characters = UnicodeText.CountCharacters(_text);
        _pairs = new (HoledText, HoledText)[Guard.NotNull(pairs, nameof(pairs)).Length / 2];
        for (int i = 0; i < _pairs.Length; i++)
        {
            _pairs[i] = (
                HoledText.Parse(pairs[2 * i], _uses.Length, nameof(pairs)),
                HoledText.Parse(pairs[(2 * i) + 1], _uses.Length, nameof(pairs))
            );
        }
    }

    /// <summary>The policy with these values.</summary>
    /// <param name="values">A checked text for each parameter; the array is the document's from here on.</param>
    /// <returns>A document that holds this template and the values, and makes its statements when it is asked for them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is, or holds, <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There are fewer values than the template takes.</exception>
    public PolicyDocument Fill(params string[] values)
    {
        if (Guard.NotNull(values, nameof(values)).Length < _uses.Length)
        {
            throw new ArgumentException($"The template takes {Count.Of(_uses.Length, "value")}.", nameof(values));
        }
        int characters = _characters;
        int bytes = _text.Length;
        for (int i = 0; i < _uses.Length; i++)
        {
            string value = Guard.NotNull(values[i], nameof(values));
            int length = value.Length;
            if (!JsonEscapes.IsPlain(value))
            {
                value = values[i] = JsonEscapes.Escaped(value);
                length = Encoding.UTF8.GetByteCount(value);
            }
            characters += _uses[i] * value.Length;
            bytes += _uses[i] * length;
        }
        var document = new PolicyDocument(
            PolicyDocument.CurrentVersion,
            null,
            new FilledTemplate(this, values, characters, bytes)
        );
        return HasSame(values) ? document.Merged() : document;
    }

    private bool HasSame(string[] values)
    {
        foreach ((HoledText left, HoledText right) in _pairs)
        {
            if (HoledText.AreSame(left, right, values))
            {
                return true;
            }
        }
        return false;
    }

    private static TemplateHole[] ReadHoles(ReadOnlySpan<byte> utf8, int[] holes, out int[] uses)
    {
        var read = new TemplateHole[holes.Length / 3];
        uses = new int[holes.Where((_, index) => index % 3 == 2).DefaultIfEmpty(-1).Max() + 1];
        if (holes.Length % 3 != 0)
        {
            throw new ArgumentException("Each hole takes three numbers.", nameof(holes));
        }
        int end = 0;
        int names = 0;
        for (int i = 0; i < read.Length; i++)
        {
            int start = holes[3 * i];
            int length = holes[(3 * i) + 1];
            int value = holes[(3 * i) + 2];
            if (start < end || length < 0 || start > utf8.Length - length || value < 0)
            {
                throw new ArgumentException(
                    $"Hole {Count.Number(i)} is not behind the one before it and in the text.",
                    nameof(holes)
                );
            }
            read[i] = new TemplateHole(start - names, value, isFirst: uses[value]++ == 0);
            end = start + length;
            names += length;
        }
        return read;
    }

    private static byte[] WithoutNames(ReadOnlySpan<byte> utf8, int[] holes)
    {
        byte[] text = new byte[utf8.Length - holes.Where((_, index) => index % 3 == 1).Sum()];
        int from = 0;
        int to = 0;
        for (int i = 0; i < holes.Length; i += 3)
        {
            utf8.Slice(from, holes[i] - from).CopyTo(text.AsSpan(to));
            to += holes[i] - from;
            from = holes[i] + holes[i + 1];
        }
        utf8.Slice(from).CopyTo(text.AsSpan(to));
        return text;
    }

    private readonly struct TemplateHole(int at, int value, bool isFirst)
    {
        /// <summary>Where the value goes into the text.</summary>
        internal readonly int At = at;

        internal readonly int Value = value;

        /// <summary>Whether the value stands nowhere before.</summary>
        internal readonly bool IsFirst = isFirst;
    }
}
