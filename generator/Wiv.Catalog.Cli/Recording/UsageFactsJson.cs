using Wiv.Catalog.Cli.Json;
using Wiv.Catalog.Core.Usage;

namespace Wiv.Catalog.Cli.Recording;

/// <summary>The facts of a project, as <see cref="UsageFacts.FileName"/> has them.</summary>
internal sealed record UsageFactsJson(
    int Version,
    string Project,
    IEnumerable<string> Policies,
    IEnumerable<string> Catalogs,
    IEnumerable<UseJson> Uses
)
{
    public static byte[] Write(UsageFacts facts)
    {
        var json = new UsageFactsJson(
            UsageFacts.Version,
            facts.Project,
            facts.Policies,
            facts.Catalogs,
            facts.Uses.Select(UseJson.Of)
        );
        using var content = new MemoryStream();
        JsonOutput.Write(content, json, RecordingJson.WithNulls.UsageFactsJson);
        return content.ToArray();
    }
}
