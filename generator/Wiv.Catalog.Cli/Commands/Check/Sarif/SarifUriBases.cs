using System.Text.Json.Serialization;

namespace Wiv.Catalog.Cli.Commands.Check.Sarif;

/// <summary>What the paths are relative to.</summary>
internal sealed record SarifUriBases([property: JsonPropertyName(SarifUriBases.Root)] SarifUriBase Folder)
{
    /// <summary>The name that readers of SARIF know for the root of the sources.</summary>
    public const string Root = "%SRCROOT%";
}
