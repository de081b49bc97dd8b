namespace Wiv.Catalog.Core.Diagnostics;

/// <summary>How serious a problem is.</summary>
internal enum Severity
{
    /// <summary>A better way to write it; editors show it, builds do not.</summary>
    Info,

    /// <summary>Worth a look; the catalog says what it means to say.</summary>
    Warning,

    /// <summary>The catalog cannot mean what it says.</summary>
    Error,
}
