namespace Wiv.Catalog.Fuzz.Mutation;

/// <summary>Changes that know nothing of what an input means.</summary>
internal sealed class CharacterChanges(Random random, string alphabet)
{
    private const int MostRepetitions = 200;

    public string Replace(string text)
    {
        if (text.Length == 0)
        {
            return Insert(text);
        }

        int at = random.Next(text.Length);
        return string.Concat(text.AsSpan(0, at), Character(), text.AsSpan(at + 1));
    }

    public string Insert(string text) => Put(text, random.Next(4) == 0 ? Character() + Character() : Character());

    public string Put(string text, string piece) => text.Insert(random.Next(text.Length + 1), piece);

    public string Delete(string text)
    {
        (int start, int length) = Range(text);
        return text.Remove(start, length);
    }

    public string Copy(string text)
    {
        (int start, int length) = Range(text);
        return Put(text, text.Substring(start, length));
    }

    /// <summary>Many times the same, for what counts, nests or looks for the end again and again.</summary>
    public string Repeat(string text)
    {
        (int start, int length) = Range(text);
        string piece = text.Substring(start, Math.Min(length, 40));
        return text.Insert(start, string.Concat(Enumerable.Repeat(piece, random.Next(2, MostRepetitions))));
    }

    /// <summary>The beginning of one and the end of another.</summary>
    public string Splice(string text, string other) =>
        string.Concat(text.AsSpan(0, random.Next(text.Length + 1)), other.AsSpan(random.Next(other.Length + 1)));

    /// <summary>Four bytes as a number that is near an end of something.</summary>
    public string Number(string text)
    {
        if (text.Length < 4)
        {
            return Insert(text);
        }

        int value = random.Next(6) switch
        {
            0 => int.MaxValue,
            1 => int.MinValue,
            2 => -1,
            3 => 0x10000,
            4 => text.Length,
            _ => random.Next(300),
        };
        string bytes = new([
            (char)(value & 255),
            (char)((value >> 8) & 255),
            (char)((value >> 16) & 255),
            (char)((value >> 24) & 255),
        ]);
        int at = random.Next(text.Length - 3);
        return string.Concat(text.AsSpan(0, at), bytes, text.AsSpan(at + 4));
    }

    private string Character() => alphabet[random.Next(alphabet.Length)].ToString();

    /// <summary>A range, more often short than long.</summary>
    private (int Start, int Length) Range(string text)
    {
        int start = random.Next(text.Length + 1);
        int most = Math.Min(text.Length - start, 1 << random.Next(10));
        return (start, random.Next(most + 1));
    }
}
