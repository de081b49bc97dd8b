using System.Collections;

namespace Wiv.Catalog;

/// <summary>
/// An immutable list as a policy has it: written in order, compared as a set, because neither order nor repetition
/// changes what IAM reads from it.
/// </summary>
/// <typeparam name="T">What the list holds.</typeparam>
internal sealed class ValueList<T> : IReadOnlyList<T>
    where T : notnull
{
    internal static readonly ValueList<T> Empty = new([]);

    /// <summary>So many items are compared with each other sooner than hashed.</summary>
    private const int Few = 8;

    private readonly T[] _items;

    /// <param name="items">The items; the list owns the array from here on.</param>
    internal ValueList(T[] items) => _items = items;

    public int Count => _items.Length;

    public T this[int index] => _items[index];

    /// <summary>The items for loops that must not allocate.</summary>
    internal ReadOnlySpan<T> Items => _items;

    /// <summary>The items without repetitions, in order of first appearance.</summary>
    internal static ValueList<T> Distinct(IEnumerable<T> items, IEqualityComparer<T> comparer) =>
        new ValueList<T>(items.ToArray()).Distinct(comparer);

    /// <summary>The list without repetitions, in order of first appearance; the list itself where it has none.</summary>
    internal ValueList<T> Distinct(IEqualityComparer<T> comparer)
    {
        if (_items.Length < 2 || (_items.Length <= Few && !HasRepetition(comparer)))
        {
            return this;
        }
        var seen = new HashSet<T>(comparer);
        var kept = new List<T>();
        foreach (T item in _items)
        {
            if (seen.Add(item))
            {
                kept.Add(item);
            }
        }
        return new ValueList<T>(kept.ToArray());
    }

    internal ValueList<T> Union(IReadOnlyList<T> other, IEqualityComparer<T> comparer) =>
        Distinct(_items.Concat(other), comparer);

    internal bool SetEquals(ValueList<T> other, IEqualityComparer<T> comparer) =>
        SameSequence(other, comparer) || new HashSet<T>(_items, comparer).SetEquals(other._items);

    internal int SetHash(IEqualityComparer<T> comparer)
    {
        int sum = 0;
        foreach (T item in _items.Length < 2 ? _items : (IEnumerable<T>)new HashSet<T>(_items, comparer))
        {
            sum = unchecked(sum + comparer.GetHashCode(item));
        }
        return sum;
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    private bool HasRepetition(IEqualityComparer<T> comparer)
    {
        for (int i = 1; i < _items.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (comparer.Equals(_items[i], _items[j]))
                {
                    return true;
                }
            }
        }
        return false;
    }

    private bool SameSequence(ValueList<T> other, IEqualityComparer<T> comparer)
    {
        if (_items.Length != other._items.Length)
        {
            return false;
        }
        for (int i = 0; i < _items.Length; i++)
        {
            if (!comparer.Equals(_items[i], other._items[i]))
            {
                return false;
            }
        }
        return true;
    }
}
