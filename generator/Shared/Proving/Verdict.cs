namespace Wiv.Catalog.Proving;

/// <summary>What a proof says.</summary>
internal enum Verdict
{
    /// <summary>It is so.</summary>
    Yes,

    /// <summary>It is not so: there is a witness.</summary>
    No,

    /// <summary>It could not be decided.</summary>
    Unknown,
}
