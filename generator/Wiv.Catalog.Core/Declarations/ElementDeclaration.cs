using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Declarations;

/// <summary>An element that a row has in one of two forms, such as <c>action</c> or <c>not-action</c>.</summary>
/// <typeparam name="T">The items.</typeparam>
/// <param name="IsNot">It is the form that names what is left out.</param>
/// <param name="Items">The items, each with its place; those that are malformed are absent, and problems of their own.</param>
/// <param name="IsWhole">No item is absent.</param>
/// <param name="Span">Where its value stands.</param>
internal sealed record ElementDeclaration<T>(bool IsNot, EquatableArray<T> Items, bool IsWhole, SourceSpan Span)
    where T : IEquatable<T>;
