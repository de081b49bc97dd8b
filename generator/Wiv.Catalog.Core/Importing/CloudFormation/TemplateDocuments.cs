using System.Text;
using Wiv.Catalog.Core.Diagnostics.CatalogText;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Rules.Grammar;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing.CloudFormation;

/// <summary>Reads policy documents that a template has as a text of JSON, one that is put together too.</summary>
internal sealed class TemplateDocuments(ImportContext context)
{
    /// <summary>The document as an object; <see langword="null"/> after telling that its text is no JSON.</summary>
    public JsonValue? Read(JsonValue value)
    {
        (JsonText Text, JsonObject? Values)? made = value is JsonText text ? (text, null) : Made(value);
        if (made is not { } written || !IsJson(written.Text.Value))
        {
            return value;
        }

        if (TooLong.Check("the text of a policy", written.Text.Value.Length, Budgets.IdentityJson, value.Span) is { } tooLong)
        {
            context.Problems.Add(tooLong);
            return null;
        }

        JsonValue? root = JsonReader.Read(written.Text.Value, new OnePlace(value.Span), out JsonFailure? failure);
        if (failure is not null)
        {
            context.Problems.Add(JsonSyntax.Definition.At(failure.Span, failure.Message));
        }

        return root is null || value is JsonText ? root : Filled(root, written.Values);
    }

    private static bool IsJson(string text) => text.TrimStart().StartsWith("{", StringComparison.Ordinal);

    private static (JsonText Text, JsonObject? Values)? Made(JsonValue value) =>
        IntrinsicFunction.NameOf(value) switch
        {
            IntrinsicFunction.Sub => ((JsonObject)value).Members[0].Value switch
            {
                JsonText text => (text, null),
                JsonArray { Items: [JsonText text, JsonObject values] } => (text, values),
                _ => null,
            },
            IntrinsicFunction.Join => ((JsonObject)value).Members[0].Value
                is JsonArray { Items: [JsonText separator, JsonArray list] }
                ? Joined(separator.Value, list)
                : null,
            _ => null,
        };

    /// <summary>A list that is joined, as the substitution that means the same.</summary>
    private static (JsonText Text, JsonObject? Values) Joined(string separator, JsonArray list)
    {
        var text = new StringBuilder();
        List<JsonMember> values = [];
        foreach (JsonValue item in list.Items)
        {
            text.Append(text.Length == 0 && values.Count == 0 ? "" : Escaped(separator));
            if (item is JsonText part)
            {
                text.Append(Escaped(part.Value));
                continue;
            }

            var name = new JsonText($"Part{values.Count}", item.Span);
            text.Append("${").Append(name.Value).Append('}');
            values.Add(new JsonMember(name, item));
        }

        return (new JsonText(text.ToString(), list.Span), new JsonObject(values, list.Span));
    }

    private static string Escaped(string text) => text.Replace("${", "${!");

    /// <summary>The document in which every text is filled in by itself.</summary>
    private static JsonValue Filled(JsonValue value, JsonObject? values) =>
        value switch
        {
            JsonObject json => new JsonObject(
                [.. json.Members.Select(member => new JsonMember(member.Name, Filled(member.Value, values)))],
                json.Span
            ),
            JsonArray array => new JsonArray([.. array.Items.Select(item => Filled(item, values))], array.Span),
            JsonText text when SubstitutedName.First(text.Value) is not null => Substitution(text, values),
            _ => value,
        };

    private static JsonObject Substitution(JsonText text, JsonObject? values)
    {
        JsonValue argument = values is null ? text : new JsonArray([text, values], text.Span);
        return new JsonObject([new JsonMember(new JsonText(IntrinsicFunction.Sub, text.Span), argument)], text.Span);
    }
}
