namespace Wiv.Catalog.Core.Yaml;

/// <summary>How much a catalog file may hold, so that no file can stop a build by its size.</summary>
internal static class YamlLimits
{
    /// <summary>Characters of one file.</summary>
    public const int Length = 16 * 1024 * 1024;

    /// <summary>Values of one file, every alias expanded.</summary>
    public const int Values = 2_000_000;

    /// <summary>Mappings and lists within one another.</summary>
    public const int Depth = 32;

    /// <summary>Syntax errors of one file that are told before reading stops.</summary>
    public const int SyntaxErrors = 25;
}
