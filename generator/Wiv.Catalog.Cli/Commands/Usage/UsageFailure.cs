namespace Wiv.Catalog.Cli.Commands.Usage;

/// <summary>What makes a run of <c>usage</c> fail.</summary>
[Flags]
internal enum UsageFailure
{
    /// <summary>Nothing that it finds.</summary>
    None = 0,

    /// <summary>A permission that an operation of the SDK needs, and no call uses.</summary>
    Unused = 1,

    /// <summary>A call that no permission grants.</summary>
    Ungranted = 2,
}
