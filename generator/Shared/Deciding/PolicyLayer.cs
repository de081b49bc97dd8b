namespace Wiv.Catalog.Deciding;

/// <summary>What a policy is to a request, in the order in which denials are looked for.</summary>
internal enum PolicyLayer
{
    /// <summary>Attached to who asks.</summary>
    Identity,

    /// <summary>Attached to the resource; of a role, its trust policy.</summary>
    Resource,

    /// <summary>The permissions boundary of who asks.</summary>
    Boundary,

    /// <summary>Handed along when the session began.</summary>
    Session,

    /// <summary>A service control policy of the caller's organization.</summary>
    ServiceControl,

    /// <summary>A resource control policy of the organization that has the resource.</summary>
    ResourceControl,

    /// <summary>The only policy that is asked, whatever it is attached to.</summary>
    Alone,
}
