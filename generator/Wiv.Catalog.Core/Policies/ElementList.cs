using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Policies;

/// <summary>The items of an element such as Action or NotAction.</summary>
/// <typeparam name="T">The items.</typeparam>
/// <param name="IsNot">It is the element with Not before its name: all but these.</param>
/// <param name="Items">The items, in order; those that are not texts are left out.</param>
/// <param name="Span">Where the element's name stands; of a catalog, its value.</param>
internal sealed record ElementList<T>(bool IsNot, IReadOnlyList<T> Items, SourceSpan Span);
