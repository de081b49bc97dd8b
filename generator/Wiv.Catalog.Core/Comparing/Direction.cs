namespace Wiv.Catalog.Core.Comparing;

/// <summary>What a change means for the customer, the most telling first.</summary>
internal enum Direction
{
    /// <summary>Something is allowed that was not.</summary>
    Wider,

    /// <summary>Something may be allowed that was not; it cannot be told from the catalogs alone.</summary>
    MayBeWider,

    /// <summary>Something is no longer allowed, and nothing that was not.</summary>
    Narrower,

    /// <summary>What is allowed stays as it is.</summary>
    Other,
}
