namespace Wiv.Catalog.Cli.Commands.Render;

/// <summary>What became of a published file, or how it compares with what the catalogs give.</summary>
internal enum FileOutcome
{
    Unchanged,
    Wrote,
    Removed,

    /// <summary>It is not there.</summary>
    Missing,

    /// <summary>It holds something else.</summary>
    Differs,

    /// <summary>It differs in its line ends alone.</summary>
    DiffersInLineEnds,

    /// <summary>No catalog gives it any more.</summary>
    Stale,

    /// <summary>It is a link, which nothing is read or written through.</summary>
    Link,
}
