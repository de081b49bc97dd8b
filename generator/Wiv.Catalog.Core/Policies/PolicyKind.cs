namespace Wiv.Catalog.Core.Policies;

/// <summary>What a policy is used as: that decides which elements it may have and how long it may be.</summary>
[Flags]
internal enum PolicyKind
{
    /// <summary>Attached to a user, a group or a role.</summary>
    Identity = 1,

    /// <summary>Handed to <c>sts:AssumeRole</c> and its like.</summary>
    Session = 2,

    /// <summary>A role's trust policy.</summary>
    Trust = 4,

    /// <summary>Attached to a resource, such as a bucket or a key; only what holds for every policy is checked in it.</summary>
    Resource = 8,

    /// <summary>Any of them.</summary>
    Any = Identity | Session | Trust | Resource,
}
