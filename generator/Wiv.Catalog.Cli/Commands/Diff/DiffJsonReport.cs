using System.Text.Json;
using Wiv.Catalog.Cli.Findings;
using Wiv.Catalog.Cli.Json;
using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Comparing;
using Wiv.Catalog.Core.Emit.Changes;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Cli.Commands.Diff;

/// <summary>One JSON object: the day of the AWS reference, what the changes mean together, and the changes.</summary>
internal sealed class DiffJsonReport(Stream output, ShownPaths paths)
{
    public void Write(IReadOnlyList<CatalogChanges> catalogs)
    {
        using var json = new JsonOutput(output);
        Utf8JsonWriter writer = json.Writer;
        writer.WriteStartObject();
        writer.WriteStartObject("reference");
        writer.WriteString("date", AwsReference.Date);
        writer.WriteEndObject();
        writer.WriteString("verdict", Word(CatalogChanges.Verdict(catalogs)));
        if (!CatalogChanges.AreComplete(catalogs))
        {
            writer.WriteString("message", DirectionWords.TooMuch);
        }

        writer.WriteStartArray("changes");
        foreach (CatalogChanges catalog in catalogs)
        {
            foreach (Change change in catalog.Changes)
            {
                Write(writer, catalog.Catalog, change);
                json.FlushIfLong();
            }
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private void Write(Utf8JsonWriter writer, string catalog, Change change)
    {
        ChangeText text = ChangeText.Of(change);
        writer.WriteStartObject();
        writer.WriteString("catalog", catalog);
        writer.WriteString("direction", Word(change.Direction));
        writer.WriteString("kind", Name(change.Kind));
        writer.WriteString("where", text.Place.ToString());
        writer.WriteString("subject", text.Subject.ToString());
        WritePlace(writer, text.Span);
        writer.WriteStartArray("details");
        foreach (Phrase detail in text.Details)
        {
            writer.WriteStringValue(detail.ToString());
        }

        writer.WriteEndArray();
        DiffJsonDetails.Write(writer, change);
        writer.WriteEndObject();
    }

    private void WritePlace(Utf8JsonWriter writer, SourceSpan? span)
    {
        if (span is { } place)
        {
            writer.WriteString("file", paths.Of(place));
            writer.WriteNumber("line", place.StartLine + 1);
            writer.WriteNumber("column", place.StartColumn + 1);
        }
    }

    private static string Word(Direction direction) =>
        direction switch
        {
            Direction.Wider => "wider",
            Direction.MayBeWider => "mayBeWider",
            Direction.Narrower => "narrower",
            _ => "other",
        };

    private static string Name(ChangeKind kind) => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());
}
