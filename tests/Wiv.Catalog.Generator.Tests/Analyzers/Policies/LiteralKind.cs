namespace Wiv.Catalog.Generator.Tests.Analyzers.Policies;

/// <summary>How C# can write a text.</summary>
public enum LiteralKind
{
    Regular,
    Verbatim,
    RawLine,
    RawLines,
    InterpolatedRegular,
    InterpolatedVerbatim,
    InterpolatedRawLine,
    InterpolatedRawLines,
}
