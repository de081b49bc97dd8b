namespace Wiv.Catalog.Generator.Analyzers.Policies;

/// <summary>How characters of a text come from source.</summary>
internal enum TextRunKind
{
    /// <summary>They stand there, one for one.</summary>
    Letters,

    /// <summary>All of them stand for all of the source: an escape, the value of a constant.</summary>
    Whole,

    /// <summary>The source is known only when the program runs; something stands in its place.</summary>
    Open,
}
