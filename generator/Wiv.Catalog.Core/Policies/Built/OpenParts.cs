namespace Wiv.Catalog.Core.Policies.Built;

/// <summary>The parts of a built statement that no one knows before the code runs, in whole or in part.</summary>
[Flags]
internal enum OpenParts
{
    /// <summary>Everything is known.</summary>
    None = 0,

    Effect = 1,

    Actions = 2,

    Resources = 4,

    Principals = 8,

    Conditions = 16,

    Sid = 32,

    /// <summary>Nothing is known for certain to be all.</summary>
    All = Effect | Actions | Resources | Principals | Conditions | Sid,
}
