using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Model;

/// <summary>The items of an element such as Action, or, where it is NotAction, the items that are left out.</summary>
/// <typeparam name="T">The items.</typeparam>
/// <param name="IsNot">It is the element with Not before its name: all but these.</param>
/// <param name="Items">The items, in order.</param>
internal sealed record Element<T>(bool IsNot, EquatableArray<T> Items)
    where T : IEquatable<T>;
