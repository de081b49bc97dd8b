using System.Text.Json;
using Wiv.Catalog.Cli.Findings;
using Wiv.Catalog.Core.Diagnostics;

namespace Wiv.Catalog.Cli.Json;

/// <summary>Writes findings as a member of a JSON object, with places counted from one.</summary>
internal static class FindingJson
{
    public static void WriteAll(JsonOutput json, IEnumerable<Finding> findings)
    {
        json.Writer.WriteStartArray("findings");
        foreach (Finding finding in findings)
        {
            Write(json.Writer, finding);
            json.FlushIfLong();
        }

        json.Writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, Finding finding)
    {
        Problem problem = finding.Problem;
        writer.WriteStartObject();
        writer.WriteString("file", finding.ShownPath);
        writer.WriteNumber("line", problem.Span.StartLine + 1);
        writer.WriteNumber("column", problem.Span.StartColumn + 1);
        writer.WriteString("id", problem.Rule.Id);
        writer.WriteString("severity", SeverityWord.Of(finding.Severity));
        writer.WriteString("accessAnalyzer", problem.Rule.AccessAnalyzer);
        writer.WriteString("message", problem.Message);
        writer.WriteString("suggestion", problem.Suggestion);
        writer.WriteEndObject();
    }
}
