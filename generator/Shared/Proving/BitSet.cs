namespace Wiv.Catalog.Proving;

/// <summary>A set of small numbers, of a size that is known when it is made.</summary>
/// <param name="words">Its numbers, 64 in a word.</param>
internal readonly struct BitSet(ulong[] words) : IEquatable<BitSet>
{
    private const int WordBits = 64;

    private readonly ulong[] _words = words;

    public static BitSet Empty(int size) => new(new ulong[(size + WordBits - 1) / WordBits]);

    public static BitSet Full(int size)
    {
        BitSet all = Empty(size);
        for (int i = 0; i < size; i++)
        {
            all.Add(i);
        }

        return all;
    }

    public bool IsEmpty
    {
        get
        {
            foreach (ulong word in _words)
            {
                if (word != 0)
                {
                    return false;
                }
            }

            return true;
        }
    }

    public void Add(int number) => _words[number / WordBits] |= 1UL << (number % WordBits);

    public bool Has(int number) => (_words[number / WordBits] & (1UL << (number % WordBits))) != 0;

    /// <summary>The smallest number; -1 when there is none.</summary>
    public int First()
    {
        for (int number = 0; number < _words.Length * WordBits; number++)
        {
            if (Has(number))
            {
                return number;
            }
        }

        return -1;
    }

    /// <summary>The numbers of a stretch, counted from its start; words without any are passed over.</summary>
    public IEnumerable<int> Within(int start, int length)
    {
        for (int number = start; number < start + length; number++)
        {
            if (_words[number / WordBits] == 0)
            {
                number |= WordBits - 1;
            }
            else if (Has(number))
            {
                yield return number - start;
            }
        }
    }

    public BitSet And(BitSet other) => Of(other, (left, right) => left & right);

    public BitSet Or(BitSet other) => Of(other, (left, right) => left | right);

    public BitSet Without(BitSet other) => Of(other, (left, right) => left & ~right);

    public bool Overlaps(BitSet other)
    {
        for (int i = 0; i < _words.Length; i++)
        {
            if ((_words[i] & other._words[i]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    public bool IsWithin(BitSet other)
    {
        for (int i = 0; i < _words.Length; i++)
        {
            if ((_words[i] & ~other._words[i]) != 0)
            {
                return false;
            }
        }

        return true;
    }

    public bool Equals(BitSet other) => IsWithin(other) && other.IsWithin(this);

    public override bool Equals(object? obj) => obj is BitSet other && Equals(other);

    public override int GetHashCode()
    {
        ulong hash = 17;
        foreach (ulong word in _words)
        {
            hash = (hash * 0x9E3779B97F4A7C15UL) ^ word;
        }

        return (int)(hash ^ (hash >> 32));
    }

    private BitSet Of(BitSet other, Func<ulong, ulong, ulong> join)
    {
        ulong[] words = new ulong[_words.Length];
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = join(_words[i], other._words[i]);
        }

        return new BitSet(words);
    }
}
