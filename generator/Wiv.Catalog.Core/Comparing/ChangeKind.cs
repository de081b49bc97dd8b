namespace Wiv.Catalog.Core.Comparing;

/// <summary>What happened to a row or a parameter.</summary>
internal enum ChangeKind
{
    Added,

    Removed,

    /// <summary>It takes in more than before.</summary>
    Widened,

    /// <summary>It takes in less than before.</summary>
    Narrowed,

    /// <summary>It takes in more in one way and less in another.</summary>
    Changed,

    /// <summary>It is written otherwise, and what is allowed as a whole stays the same.</summary>
    Rewritten,

    /// <summary>It stands in another policy or group.</summary>
    Moved,

    /// <summary>Its reason is worded otherwise.</summary>
    ReasonReworded,

    /// <summary>A finding on it is accepted.</summary>
    FindingAccepted,

    /// <summary>A finding on it is accepted for another reason.</summary>
    AcceptanceReworded,

    /// <summary>A finding on it is no longer accepted.</summary>
    AcceptanceRemoved,
}
