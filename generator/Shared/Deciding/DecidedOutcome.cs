namespace Wiv.Catalog.Deciding;

/// <summary>What IAM decides.</summary>
internal enum DecidedOutcome
{
    /// <summary>No policy allows it that had to.</summary>
    ImplicitlyDenied,

    /// <summary>A statement denies it.</summary>
    ExplicitlyDenied,

    Allowed,
}
