using System.Text.Json.Serialization;

namespace Wiv.Catalog.Cli.Commands.Check.Sarif;

/// <summary>The whole file.</summary>
internal sealed record SarifLog([property: JsonPropertyName("$schema")] string Schema, string Version, IEnumerable<SarifRun> Runs)
{
    public const string SchemaUri = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
}
