using System.Text.Json;
using Wiv.Catalog.Cli.Findings;
using Wiv.Catalog.Cli.Json;

namespace Wiv.Catalog.Cli.Commands.Import;

/// <summary>Writes what <c>import</c> found and made as one JSON object.</summary>
internal static class ImportJson
{
    /// <param name="output">Where to write it.</param>
    /// <param name="findings">What was told of the inputs.</param>
    /// <param name="catalog">The catalog; <see langword="null"/> when there is an error.</param>
    /// <param name="file">The file that it was written to; <see langword="null"/> when none was named.</param>
    public static void Write(Stream output, IReadOnlyList<Finding> findings, string? catalog, string? file)
    {
        using var json = new JsonOutput(output);
        Utf8JsonWriter writer = json.Writer;
        writer.WriteStartObject();
        FindingJson.WriteAll(json, findings);
        writer.WriteString("catalog", catalog is null || file is null ? null : ShownPath.Of(file));
        writer.WriteString("text", file is null ? catalog : null);
        writer.WriteEndObject();
    }
}
