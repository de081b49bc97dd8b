using System.Text.Json;
using Wiv.Catalog.Cli.Findings;
using Wiv.Catalog.Cli.Json;

namespace Wiv.Catalog.Cli.Commands.Init;

/// <summary>Writes what <c>init</c> did as one JSON object.</summary>
internal static class InitJson
{
    /// <param name="output">Where to write it.</param>
    /// <param name="catalog">The catalog that was written.</param>
    /// <param name="project">The project that was changed, if one was.</param>
    /// <param name="lines">The lines that a project still needs.</param>
    public static void Write(Stream output, string catalog, string? project, IEnumerable<string> lines)
    {
        using var json = new JsonOutput(output);
        Utf8JsonWriter writer = json.Writer;
        writer.WriteStartObject();
        writer.WriteString("catalog", ShownPath.Of(catalog));
        writer.WriteString("project", project is null ? null : ShownPath.Of(project));
        json.WriteTexts("projectLines", lines);
        writer.WriteEndObject();
    }
}
