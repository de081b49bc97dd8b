namespace Wiv.Catalog.Core.Importing;

/// <summary>How a file uses a parameter.</summary>
[Flags]
internal enum ImportedUse
{
    /// <summary>As a whole value, which may be anything.</summary>
    Value = 0,

    /// <summary>As a part of a text.</summary>
    Part = 1,

    /// <summary>As a whole resource.</summary>
    Arn = 2,

    /// <summary>As an account.</summary>
    Account = 4,

    /// <summary>As a Region.</summary>
    Region = 8,
}
