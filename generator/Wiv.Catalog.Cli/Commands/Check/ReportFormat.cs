namespace Wiv.Catalog.Cli.Commands.Check;

/// <summary>How findings are written.</summary>
internal enum ReportFormat
{
    /// <summary>A line each, for people, editors and builds.</summary>
    Text,

    /// <summary>One JSON object, for scripts.</summary>
    Json,

    /// <summary>SARIF 2.1.0, for code scanning.</summary>
    Sarif,
}
