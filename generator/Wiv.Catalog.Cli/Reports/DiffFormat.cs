namespace Wiv.Catalog.Cli.Reports;

/// <summary>How changes are written.</summary>
internal enum DiffFormat
{
    /// <summary>Lines for people.</summary>
    Text,

    /// <summary>One JSON object, for scripts.</summary>
    Json,

    /// <summary>Tables, for a pull request.</summary>
    Markdown,
}
