using System.Text.Json;
using Wiv.Catalog.Cli.Findings;
using Wiv.Catalog.Cli.Json;
using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Cli.Commands.Check.Sarif;

/// <summary>
/// SARIF, which code scanning reads: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html. It names no absolute
/// path and no time, so that the same files give the same bytes.
/// </summary>
/// <param name="output">Where it is written.</param>
/// <param name="folder">The folder that the paths in it start from.</param>
internal sealed class SarifReport(Stream output, string folder) : IReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>The name that SARIF's readers know for the root of the sources.</summary>
    private const string Root = "%SRCROOT%";

    public void Write(CheckResult result)
    {
        Rule[] rules = result
            .Findings.Select(finding => finding.Problem.Rule)
            .DistinctBy(rule => rule.Id)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .ToArray();
        using var json = new JsonOutput(output);
        Utf8JsonWriter writer = json.Writer;
        writer.WriteStartObject();
        writer.WriteString("$schema", Schema);
        writer.WriteString("version", "2.1.0");
        writer.WriteStartArray("runs");
        writer.WriteStartObject();
        SarifTool.Write(writer, rules);
        WriteRoot(writer);
        writer.WriteString("columnKind", "utf16CodeUnits");
        writer.WriteStartArray("results");
        Dictionary<string, int> places = rules.Select((rule, place) => (rule.Id, place)).ToDictionary(StringComparer.Ordinal);
        foreach (Finding finding in result.Findings)
        {
            WriteResult(writer, finding, places[finding.Problem.Rule.Id]);
            json.FlushIfLong();
        }

        writer.WriteEndArray();
        writer.WriteStartObject("properties");
        writer.WriteString("awsReferenceDate", AwsReference.Date);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteRoot(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("originalUriBaseIds");
        writer.WriteStartObject(Root);
        SarifText.Write(writer, "description", "The folder that the check was run in.");
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private void WriteResult(Utf8JsonWriter writer, Finding finding, int ruleIndex)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleId", finding.Problem.Rule.Id);
        writer.WriteNumber("ruleIndex", ruleIndex);
        writer.WriteString("level", SarifText.Level(finding.Severity));
        SarifText.Write(writer, "message", finding.Problem.Message);
        writer.WriteStartArray("locations");
        writer.WriteStartObject();
        writer.WriteStartObject("physicalLocation");
        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", RelativeUri.Of(finding.File.FullPath, folder));
        writer.WriteString("uriBaseId", Root);
        writer.WriteEndObject();
        WriteRegion(writer, finding.Problem.Span);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>Counted from one; the end is behind the last character, as in a span.</summary>
    private static void WriteRegion(Utf8JsonWriter writer, SourceSpan span)
    {
        writer.WriteStartObject("region");
        writer.WriteNumber("startLine", span.StartLine + 1);
        writer.WriteNumber("startColumn", span.StartColumn + 1);
        writer.WriteNumber("endLine", span.EndLine + 1);
        writer.WriteNumber("endColumn", span.EndColumn + 1);
        writer.WriteEndObject();
    }
}
