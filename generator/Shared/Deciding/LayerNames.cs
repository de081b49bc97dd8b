namespace Wiv.Catalog.Deciding;

/// <summary>What the layers are called in messages.</summary>
internal static class LayerNames
{
    /// <summary>What could have allowed a request.</summary>
    public static string Of(PolicyLayer layer) =>
        layer switch
        {
            PolicyLayer.Identity => "identity policy",
            PolicyLayer.Resource => "resource policy",
            PolicyLayer.Boundary => "permissions boundary",
            PolicyLayer.Session => "session policy",
            PolicyLayer.Alone => "statement of the policy",
            PolicyLayer.ServiceControl => "service control policy of a level",
            _ => "resource control policy of a level",
        };
}
