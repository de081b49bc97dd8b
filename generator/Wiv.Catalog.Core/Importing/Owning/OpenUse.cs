namespace Wiv.Catalog.Core.Importing.Owning;

/// <summary>A use of a policy that only the deployment names, so that it may be any of several.</summary>
/// <param name="Link">Who uses it, and where that stands.</param>
/// <param name="IsBoundary">Whether it is a permissions boundary there, and not attached.</param>
internal sealed record OpenUse(PolicyLink Link, bool IsBoundary)
{
    /// <summary>The use in the words of a message, which follow the policy's name.</summary>
    public override string ToString() =>
        $"is {(IsBoundary ? "the permissions boundary of" : "attached to")} {(Link.Candidates.Count > 0 ? Link.Candidates[0].ToString() : "another role")}";
}
