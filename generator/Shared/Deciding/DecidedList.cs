namespace Wiv.Catalog.Deciding;

/// <summary>The items of an element such as Action, or all but the items, as in NotAction.</summary>
/// <typeparam name="T">The items.</typeparam>
/// <param name="isNot">Whether it is about all but the items.</param>
/// <param name="items">The items, in order.</param>
internal sealed class DecidedList<T>(bool isNot, IReadOnlyList<T> items)
{
    public bool IsNot { get; } = isNot;

    public IReadOnlyList<T> Items { get; } = items;
}
