namespace Wiv.Catalog.Core.Diagnostics.CatalogText;

/// <summary>WIV0301: where a reason is missing.</summary>
internal static class MissingReason
{
    /// <summary>What the reason of a permission, a principal or a category says.</summary>
    public const string OfNeed = "in 'why' what it is needed for";

    /// <summary>What the reason of an acceptance says.</summary>
    public const string OfAcceptance = "after the colon why the finding is acceptable here";
}
