namespace Wiv.Catalog.Grammar;

/// <summary>
/// The place where a parameter stands, by what may be put there. <c>ParameterHole</c>, by which generated
/// code names it to the runtime library, has the same members.
/// </summary>
internal enum Hole
{
    /// <summary>A whole text, or a part of one that nothing divides: whatever the type takes.</summary>
    Value,

    /// <summary>A part of a text between colons: what holds no colon itself.</summary>
    Path,

    /// <summary>A part of a resource where a slash would name another one: what holds neither colon nor slash.</summary>
    Name,

    /// <summary>A part of an ARN's partition, service or Region: lower-case letters, digits and hyphens.</summary>
    Field,

    /// <summary>The partition of an ARN.</summary>
    Partition,

    /// <summary>The service of an ARN.</summary>
    Service,

    /// <summary>The Region of an ARN.</summary>
    Region,

    /// <summary>A part of an ARN's account: digits.</summary>
    Digits,

    /// <summary>The account of an ARN.</summary>
    Account,

    /// <summary>A whole principal of the kind <c>AWS</c>.</summary>
    AwsPrincipal,

    /// <summary>A whole principal of the kind <c>Service</c>.</summary>
    ServicePrincipal,

    /// <summary>A whole principal of the kind <c>Federated</c>.</summary>
    FederatedPrincipal,

    /// <summary>A whole principal of the kind <c>CanonicalUser</c>.</summary>
    CanonicalUser,
}
