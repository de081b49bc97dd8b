namespace Wiv.Catalog.Cli.Streams;

/// <summary>What a part of a line is coloured in.</summary>
internal enum Ink
{
    /// <summary>As the terminal writes.</summary>
    None,

    BoldRed,
    Red,
    Yellow,
    Green,
    Cyan,
}
