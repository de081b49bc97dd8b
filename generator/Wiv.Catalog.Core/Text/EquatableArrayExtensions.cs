namespace Wiv.Catalog.Core.Text;

internal static class EquatableArrayExtensions
{
    /// <summary>Copies the items into an array with value equality.</summary>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : IEquatable<T> => new(items);
}
