using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Importing.Owning;
using Wiv.Catalog.Core.Importing.Reading;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Rules.Grammar;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing.Answers;

/// <summary>Reads the policy documents of answers: objects, or texts of JSON that are encoded for URLs, as the service sends them.</summary>
internal sealed class AnswerDocuments(ImportContext context)
{
    private readonly PolicyTexts _texts = new(context);

    /// <summary>A policy with the links that it has.</summary>
    public FoundPolicy Policy(PositionedText name, JsonValue document, params PolicyLink[] links) =>
        Policy(name, document, false) with
        {
            Links = links,
        };

    /// <inheritdoc cref="Policy(PositionedText, JsonValue, PolicyLink[])"/>
    public FoundPolicy Policy(PositionedText name, JsonValue document, bool isTrust)
    {
        JsonValue? read = context.Apart(() => Read(document), out IReadOnlyList<Problem> told);
        return new FoundPolicy(name, read, isTrust, _texts) { Problems = told };
    }

    public static string TextOf(JsonObject json, string member) => (json.Find(member)?.Value as JsonText)?.Value ?? "";

    /// <summary>The text of a member as a name; without it the place where it is missing.</summary>
    public static PositionedText NameOf(JsonObject json, string member) =>
        json.Find(member)?.Value is JsonText name
            ? new PositionedText(name.Value, name.Span)
            : new PositionedText("Policy", json.Span);

    private JsonValue? Read(JsonValue document)
    {
        if (document is not JsonText text)
        {
            return document;
        }

        string json = text.Value.StartsWith("%", StringComparison.Ordinal) ? Uri.UnescapeDataString(text.Value) : text.Value;
        JsonValue? root = JsonReader.Read(json, new OnePlace(text.Span), out JsonFailure? failure);
        if (failure is not null)
        {
            context.Problems.Add(JsonSyntax.Definition.At(failure.Span, failure.Message));
        }

        return root;
    }
}
