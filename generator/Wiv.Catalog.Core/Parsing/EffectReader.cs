using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Diagnostics.CatalogText;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Suggestions;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Core.Yaml;

namespace Wiv.Catalog.Core.Parsing;

/// <summary>Reads the effect of a row, which allows unless it says otherwise.</summary>
internal static class EffectReader
{
    public const string Key = "effect";

    private static readonly string[] Names = [nameof(Effect.Allow), nameof(Effect.Deny)];

    public static Effect Read(MappingReader reader, List<Problem> problems)
    {
        if (reader.Node(Key) is null)
        {
            return Effect.Allow;
        }

        // What cannot be read is told, and until it is mended the row grants nothing.
        bool isText = reader.Node(Key) is YamlScalar { IsText: true };
        string? name = reader.Text(Key) is { } text && isText ? Name(text, problems) : null;
        return name == nameof(Effect.Allow) ? Effect.Allow : Effect.Deny;
    }

    private static string? Name(PositionedText text, List<Problem> problems)
    {
        if (Names.Contains(text.Value))
        {
            return text.Value;
        }

        string? meant = DidYouMean.Closest(text.Value, Names);
        string advice = meant is null ? "write Allow or Deny" : $"did you mean '{meant}'?";
        problems.Add(FormRules.InvalidValue.At(text.Span, text.Value, "an effect", advice).Suggesting(meant));
        return meant;
    }
}
