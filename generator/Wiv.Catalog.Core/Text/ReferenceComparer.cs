using System.Runtime.CompilerServices;

namespace Wiv.Catalog.Core.Text;

/// <summary>Tells things apart that have the same value: rows may stand twice in a catalog.</summary>
internal sealed class ReferenceComparer<T> : IEqualityComparer<T>
    where T : class
{
    public static ReferenceComparer<T> Instance { get; } = new();

    public bool Equals(T? x, T? y) => ReferenceEquals(x, y);

    public int GetHashCode(T obj) => RuntimeHelpers.GetHashCode(obj);
}
