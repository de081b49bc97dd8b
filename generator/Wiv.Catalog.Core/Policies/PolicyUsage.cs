namespace Wiv.Catalog.Core.Policies;

/// <summary>What a policy is used as and, of a resource's policy, the service that has the resource.</summary>
/// <param name="Kind">One flag.</param>
/// <param name="Service">The prefix of the service, such as <c>s3</c>; <see langword="null"/> when it is not known, or the policy is none of a resource.</param>
internal readonly record struct PolicyUsage(PolicyKind Kind, string? Service = null)
{
    public static implicit operator PolicyUsage(PolicyKind kind) => new(kind);

    /// <summary>A policy of a resource of a service.</summary>
    public static PolicyUsage OfResource(string service) => new(PolicyKind.Resource, service);
}
