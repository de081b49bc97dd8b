using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Comparing;

/// <summary>
/// Compares elements, with Not before their names or without. Where it cannot be sure, an element covers no other, and
/// overlaps every other.
/// </summary>
/// <param name="work">What may be spent on it; when it is gone nothing is sure.</param>
/// <typeparam name="T">The items.</typeparam>
internal abstract class ElementComparison<T>(Work work)
    where T : IEquatable<T>
{
    /// <summary>Whether the one takes in all that the other takes in.</summary>
    public bool Covers(Element<T> outer, Element<T> inner) =>
        !work.IsSpent
        && (outer.IsNot, inner.IsNot) switch
        {
            (false, false) => inner.Items.All(item => outer.Items.Any(other => SurelyCovers(other, item))),
            (true, false) => !inner.Items.Any(item => outer.Items.Any(other => MayOverlap(other, item))),
            (true, true) => outer.Items.All(left => inner.Items.Any(other => SurelyCovers(other, left))),
            (false, true) => outer.Items.Any(IsEverything),
        };

    /// <summary>Whether both may take in the same thing.</summary>
    public bool Overlaps(Element<T> left, Element<T> right) =>
        work.IsSpent
        || (left.IsNot, right.IsNot) switch
        {
            (false, false) => left.Items.Any(item => right.Items.Any(other => MayOverlap(item, other))),
            (true, false) => right.Items.Any(item => !left.Items.Any(other => SurelyCovers(other, item))),
            (false, true) => Overlaps(right, left),
            (true, true) => true,
        };

    /// <summary>Whether the one item takes in all that the other takes in.</summary>
    protected abstract bool Covers(T outer, T inner);

    /// <summary>Whether both items may take in the same thing.</summary>
    protected abstract bool Overlaps(T left, T right);

    /// <summary>About what it takes to hold the two items against one another.</summary>
    protected abstract long Steps(T left, T right);

    /// <summary>Whether there is nothing that the item does not take in.</summary>
    protected abstract bool IsEverything(T item);

    private bool SurelyCovers(T outer, T inner) => work.Spend(Steps(outer, inner)) && Covers(outer, inner);

    private bool MayOverlap(T left, T right) => !work.Spend(Steps(left, right)) || Overlaps(left, right);
}
