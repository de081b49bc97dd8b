using System.ComponentModel;

namespace Wiv.Catalog;

/// <summary>
/// What the generator asks of this library before it emits code against it. Not for use in your own code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CatalogRuntime
{
    /// <summary>The level of the API that generated code may call; raised when generated code needs something new.</summary>
    public const int ApiLevel = 2;
}
