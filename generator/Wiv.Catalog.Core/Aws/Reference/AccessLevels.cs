namespace Wiv.Catalog.Core.Aws.Reference;

/// <summary>What an action does, as AWS classes it; a set, because tagging and managing permissions are writing too.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_understand-policy-summary-access-level-summaries.html</remarks>
[Flags]
internal enum AccessLevels
{
    None = 0,

    /// <summary>Tells which resources there are, not what is in them.</summary>
    List = 1,

    /// <summary>Tells what is in a resource.</summary>
    Read = 2,

    /// <summary>Creates, changes or deletes a resource.</summary>
    Write = 4,

    /// <summary>Grants or changes permissions.</summary>
    PermissionsManagement = 8,

    /// <summary>Changes tags, which conditions may grant by.</summary>
    Tagging = 16,
}
