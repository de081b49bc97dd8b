using System.ComponentModel;

namespace Wiv.Catalog;

/// <summary>The place in a policy where generated code puts a parameter's value. Not for use in your own code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum ParameterHole
{
    /// <summary>A whole text, or a part of one that nothing divides: whatever the type takes.</summary>
    Value,

    /// <summary>A part of a text between colons: no colon.</summary>
    Path,

    /// <summary>A part of a resource where a slash would name another one: neither colon nor slash.</summary>
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
