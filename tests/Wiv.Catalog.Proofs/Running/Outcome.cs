namespace Wiv.Catalog.Proofs.Running;

/// <summary>What came of one pair of policies.</summary>
internal enum Outcome
{
    /// <summary>Engine and oracle say that nothing new is allowed.</summary>
    Yes,

    /// <summary>Both say that something is, and each confirms the engine's witness.</summary>
    No,

    /// <summary>The engine does not know.</summary>
    Unknown,

    /// <summary>No solver answered in time, or the pair has what the oracle cannot write.</summary>
    GaveUp,

    /// <summary>They do not agree.</summary>
    Disagreement,
}
