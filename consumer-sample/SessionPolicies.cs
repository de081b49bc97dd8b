using Wiv.Catalog;

namespace Inventory;

/// <summary>What each job of this service may do: never more than the job, whatever the role allows.</summary>
internal static class SessionPolicies
{
    /// <summary>Listing instances needs one of the many permissions that the role has.</summary>
    public static PolicyDocument ListInstances { get; } = PolicyDocument.Allow(Permissions.Ec2.DescribeAny);
}
