namespace Wiv.Catalog.Core.Importing.Owning;

/// <summary>What a policy can be attached to.</summary>
internal enum OwnerKind
{
    /// <summary>A role.</summary>
    Role,

    /// <summary>A user.</summary>
    User,

    /// <summary>A group of users.</summary>
    Group,
}
