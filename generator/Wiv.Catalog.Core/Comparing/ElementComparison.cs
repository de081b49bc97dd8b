using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Comparing;

/// <summary>
/// Compares elements, with Not before their names or without. Where it cannot be sure, an element covers no other, and
/// overlaps every other.
/// </summary>
/// <typeparam name="T">The items.</typeparam>
internal abstract class ElementComparison<T>
    where T : IEquatable<T>
{
    /// <summary>Whether the one takes in all that the other takes in.</summary>
    public bool Covers(Element<T> outer, Element<T> inner) =>
        (outer.IsNot, inner.IsNot) switch
        {
            (false, false) => inner.Items.All(item => outer.Items.Any(other => Covers(other, item))),
            (true, false) => !inner.Items.Any(item => outer.Items.Any(other => Overlaps(other, item))),
            (true, true) => outer.Items.All(left => inner.Items.Any(other => Covers(other, left))),
            (false, true) => outer.Items.Any(IsEverything),
        };

    /// <summary>Whether both may take in the same thing.</summary>
    public bool Overlaps(Element<T> left, Element<T> right) =>
        (left.IsNot, right.IsNot) switch
        {
            (false, false) => left.Items.Any(item => right.Items.Any(other => Overlaps(item, other))),
            (true, false) => right.Items.Any(item => !left.Items.Any(other => Covers(other, item))),
            (false, true) => Overlaps(right, left),
            (true, true) => true,
        };

    /// <summary>Whether the one item takes in all that the other takes in.</summary>
    protected abstract bool Covers(T outer, T inner);

    /// <summary>Whether both items may take in the same thing.</summary>
    protected abstract bool Overlaps(T left, T right);

    /// <summary>Whether there is nothing that the item does not take in.</summary>
    protected abstract bool IsEverything(T item);
}
