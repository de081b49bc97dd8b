namespace Wiv.Catalog.Core.Aws;

/// <summary>An ARN on which AWS asks for an action whose resources its reference does not list.</summary>
/// <param name="Action">The action in full.</param>
/// <param name="Format">The ARN; holes are filled by the request, wildcards are the characters themselves.</param>
/// <param name="Source">Where AWS shows that it asks so: a policy of its documentation, or the text of a denial.</param>
internal sealed record AskedResource(string Action, string Format, string Source)
{
    private readonly ArnPattern _asked = ArnPattern.Parse(ResourcePattern.WithoutVariables(Format))!;

    /// <summary>Whether the resource of a policy matches the ARN.</summary>
    /// <param name="resource">The resource; <see cref="ResourcePattern.WithoutVariables"/>.</param>
    public bool IsMatchedBy(ArnPattern resource) =>
        ResourcePattern.Overlaps(_asked.Partition, resource.Partition)
        && ResourcePattern.Covers(resource.Service, _asked.Service)
        && ResourcePattern.Overlaps(_asked.Region, resource.Region)
        && ResourcePattern.Overlaps(_asked.Account, resource.Account)
        && ResourcePattern.Covers(resource.Resource, _asked.Resource);
}
