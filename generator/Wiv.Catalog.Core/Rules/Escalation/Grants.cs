namespace Wiv.Catalog.Core.Rules.Escalation;

/// <summary>How a statement comes to be about an action: any of these at once.</summary>
[Flags]
internal enum Grants
{
    /// <summary>It is not about the action.</summary>
    None = 0,

    /// <summary>Its Action has the action's own name.</summary>
    Named = 1,

    /// <summary>Its Action has a pattern that takes the action in.</summary>
    Pattern = 2,

    /// <summary>Its NotAction leaves the action in.</summary>
    NotAction = 4,
}
