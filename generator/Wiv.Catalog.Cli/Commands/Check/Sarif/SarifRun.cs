namespace Wiv.Catalog.Cli.Commands.Check.Sarif;

/// <summary>One run of a tool.</summary>
internal sealed record SarifRun(
    SarifTool Tool,
    SarifUriBases OriginalUriBaseIds,
    string ColumnKind,
    IEnumerable<SarifResult> Results,
    SarifRunProperties Properties
);
