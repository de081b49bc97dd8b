namespace Wiv.Catalog.Cli.Inputs;

/// <summary>What a path leads to, through links.</summary>
internal enum FileKind
{
    /// <summary>Nothing, or a link to nothing.</summary>
    Missing,

    /// <summary>A file that has an end.</summary>
    Regular,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A pipe, a socket or a device: reading it may never end, and what is written over it is lost to others.</summary>
    Special,
}
