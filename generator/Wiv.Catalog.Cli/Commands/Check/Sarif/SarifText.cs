using System.Text.Json;
using Wiv.Catalog.Cli.Findings;
using Wiv.Catalog.Core.Diagnostics;

namespace Wiv.Catalog.Cli.Commands.Check.Sarif;

/// <summary>The words of SARIF.</summary>
internal static class SarifText
{
    /// <summary>SARIF says note where editors say info.</summary>
    public static string Level(Severity severity) => severity == Severity.Info ? "note" : SeverityWord.Of(severity);

    /// <summary>A message as it stands: without arguments, no reader takes its braces for placeholders.</summary>
    public static void Write(Utf8JsonWriter writer, string property, string text)
    {
        writer.WriteStartObject(property);
        writer.WriteString("text", text);
        writer.WriteEndObject();
    }

    /// <summary>A text that is Markdown; plain readers get it too, for SARIF's plain text knows links in that form.</summary>
    public static void WriteMarkdown(Utf8JsonWriter writer, string property, string markdown)
    {
        writer.WriteStartObject(property);
        writer.WriteString("text", markdown);
        writer.WriteString("markdown", markdown);
        writer.WriteEndObject();
    }
}
