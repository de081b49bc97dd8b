namespace Wiv.Catalog.Core.Usage;

/// <summary>What code calls without a permission for it.</summary>
/// <param name="By">What needs the permission, such as <c>IAmazonS3.GetObjectAsync</c>.</param>
/// <param name="Missing">The actions that no permission grants.</param>
/// <param name="IsOneOf">Whether one of them would be enough.</param>
/// <param name="Sites">Where, sorted.</param>
internal sealed record UngrantedUse(string By, IReadOnlyList<string> Missing, bool IsOneOf, IReadOnlyList<CallSite> Sites)
{
    /// <summary>The missing actions as a table shows them.</summary>
    public string MissingText => string.Join(IsOneOf ? " or " : ", ", Missing);
}
