using System.Text.Json;
using Wiv.Catalog.Cli.Running;
using Wiv.Catalog.Core.Diagnostics;

namespace Wiv.Catalog.Cli.Reports;

/// <summary>The part of SARIF that tells who found it, and by which rules: those that found something.</summary>
internal static class SarifTool
{
    private const string InformationUri = "https://github.com/wiv-catalog/wiv-catalog";

    private static readonly string Version = typeof(SarifTool).Assembly.GetName().Version!.ToString(fieldCount: 3);

    public static void Write(Utf8JsonWriter writer, IEnumerable<Rule> rules)
    {
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", ToolName.Value);
        writer.WriteString("version", Version);
        writer.WriteString("semanticVersion", Version);
        writer.WriteString("informationUri", InformationUri);
        writer.WriteStartArray("rules");
        foreach (Rule rule in rules)
        {
            WriteRule(writer, rule);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter writer, Rule rule)
    {
        writer.WriteStartObject();
        writer.WriteString("id", rule.Id);
        SarifText.Write(writer, "shortDescription", rule.Title);
        SarifText.WriteMarkdown(writer, "fullDescription", rule.Why);
        SarifText.WriteMarkdown(writer, "help", rule.Fix);
        writer.WriteString("helpUri", rule.HelpLink);
        writer.WriteStartObject("defaultConfiguration");
        writer.WriteString("level", SarifText.Level(rule.Severity));
        writer.WriteEndObject();
        writer.WriteStartObject("properties");
        writer.WriteString("category", rule.Category);
        if (rule.AccessAnalyzer is { } code)
        {
            writer.WriteString("accessAnalyzer", code);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
