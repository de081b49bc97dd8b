namespace Wiv.Catalog.Core.Policies;

/// <summary>What a policy is used as: that decides which elements it may have, what they mean and how long it may be.</summary>
[Flags]
internal enum PolicyKind
{
    /// <summary>Attached to a user, a group or a role.</summary>
    Identity = 1,

    /// <summary>Handed to <c>sts:AssumeRole</c> and its like.</summary>
    Session = 2,

    /// <summary>A role's trust policy.</summary>
    Trust = 4,

    /// <summary>Attached to a resource, such as a bucket or a key.</summary>
    Resource = 8,

    /// <summary>A managed policy that says what a user or role may be granted at most.</summary>
    Boundary = 16,

    /// <summary>An organization's policy that says what the principals of its accounts may be granted at most.</summary>
    ServiceControl = 32,

    /// <summary>An organization's policy that says what may be granted on the resources of its accounts at most.</summary>
    ResourceControl = 64,

    /// <summary>Those that grant what they are attached to, or handed along with, permissions.</summary>
    Granting = Identity | Session,

    /// <summary>Those that are about the principal that they are attached to, and name none.</summary>
    OfPrincipal = Granting | Boundary,

    /// <summary>An organization's policies.</summary>
    OfOrganization = ServiceControl | ResourceControl,

    /// <summary>Those that name principals as they please.</summary>
    WithPrincipals = Trust | Resource,

    /// <summary>Those whose form is IAM's alone; what else is said of a resource's policy is its service's to say.</summary>
    OfIam = OfPrincipal | Trust | OfOrganization,

    /// <summary>Any of them.</summary>
    Any = OfIam | Resource,
}
