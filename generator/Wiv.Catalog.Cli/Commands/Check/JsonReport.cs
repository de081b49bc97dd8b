using System.Text.Json;
using Wiv.Catalog.Cli.Json;

namespace Wiv.Catalog.Cli.Commands.Check;

/// <summary>One JSON object: the day of the AWS reference, and the findings with places counted from one.</summary>
internal sealed class JsonReport(Stream output) : IReport
{
    public void Write(CheckResult result)
    {
        using var json = new JsonOutput(output);
        Utf8JsonWriter writer = json.Writer;
        writer.WriteStartObject();
        json.WriteReference();
        FindingJson.WriteAll(json, result.Findings);
        writer.WriteEndObject();
    }
}
