using System.Text.Json;
using Wiv.Catalog.Cli.Checks;
using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Cli.Reports;

/// <summary>One JSON object: the day of the AWS reference, and the findings with places counted from one.</summary>
internal sealed class JsonReport(Stream output) : IReport
{
    public void Write(CheckResult result)
    {
        using var json = new JsonOutput(output);
        Utf8JsonWriter writer = json.Writer;
        writer.WriteStartObject();
        json.WriteReference();
        writer.WriteStartArray("findings");
        foreach (Finding finding in result.Findings)
        {
            Write(writer, finding);
            json.FlushIfLong();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
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
