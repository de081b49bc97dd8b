using System.Globalization;
using Wiv.Catalog.Core.Importing.Reading;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing.CloudFormation;

/// <summary>
/// Computes the functions of a template whose arguments stand in it. What only the deployment knows stays as it is written, and
/// what <c>AWS::NoValue</c> stands for is removed.
/// </summary>
internal sealed class TemplateValues(JsonObject template)
{
    private readonly JsonObject? _mappings = template.Find("Mappings")?.Value as JsonObject;
    private readonly Work _work = new(Budgets.Values);

    /// <summary>The value with its static functions computed; <see langword="null"/> where it is removed.</summary>
    public JsonValue? Compute(JsonValue value)
    {
        if (!_work.Spend(1))
        {
            return value;
        }

        return value switch
        {
            JsonArray array => new JsonArray(Items(array.Items), array.Span),
            JsonObject call when IntrinsicFunction.NameOf(call) is { } function => Call(call, function),
            JsonObject plain => new JsonObject([.. plain.Members.Select(Member).OfType<JsonMember>()], plain.Span),
            _ => value,
        };
    }

    private JsonMember? Member(JsonMember member) =>
        Compute(member.Value) is { } value ? new JsonMember(member.Name, value) : null;

    private JsonValue[] Items(IEnumerable<JsonValue> items) => [.. items.Select(Compute).OfType<JsonValue>()];

    private JsonValue? Call(JsonObject call, string function)
    {
        JsonValue written = call.Members[0].Value;
        if (function == IntrinsicFunction.Ref && written is JsonText { Value: "AWS::NoValue" })
        {
            return null;
        }

        // Of a condition one branch may be removed, and is not the other for it.
        if (function == IntrinsicFunction.If && written is JsonArray { Items: { Count: 3 } branches })
        {
            JsonValue[] kept = [branches[0], Compute(branches[1]) ?? branches[1], Compute(branches[2]) ?? branches[2]];
            return Again(call, new JsonArray(kept, written.Span));
        }

        JsonValue argument = Compute(written) ?? written;
        IReadOnlyList<JsonValue> items = (argument as JsonArray)?.Items ?? [];
        return function switch
            {
                IntrinsicFunction.FindInMap => Find(items),
                IntrinsicFunction.Select => Select(items),
                IntrinsicFunction.Split => Split(items, call.Span),
                IntrinsicFunction.Join => Join(items, call.Span),
                IntrinsicFunction.Sub => Substitute(argument, call.Span),
                IntrinsicFunction.ToJsonString => argument,
                _ => null,
            } ?? Again(call, argument);
    }

    private static JsonObject Again(JsonObject call, JsonValue argument) =>
        new([new JsonMember(call.Members[0].Name, argument)], call.Span);

    private JsonValue? Find(IReadOnlyList<JsonValue> arguments)
    {
        JsonValue? found = _mappings;
        foreach (JsonValue key in arguments.Take(3))
        {
            found = TextOf(key) is { } name ? (found as JsonObject)?.Find(name)?.Value : null;
        }

        JsonValue? whole = arguments.Count == 3 ? found : null;
        return whole is JsonArray list && !_work.Spend(list.Items.Count) ? null : whole;
    }

    private static JsonValue? Select(IReadOnlyList<JsonValue> arguments) =>
        arguments is [var index, JsonArray list]
        && int.TryParse(TextOf(index), NumberStyles.None, CultureInfo.InvariantCulture, out int at)
        && at < list.Items.Count
        && !list.Items.Any(IsList)
            ? list.Items[at]
            : null;

    /// <summary>Whether an item may stand for several.</summary>
    private static bool IsList(JsonValue item) =>
        IntrinsicFunction.NameOf(item) is IntrinsicFunction.Split or IntrinsicFunction.If;

    private JsonArray? Split(IReadOnlyList<JsonValue> arguments, SourceSpan span)
    {
        if (arguments is not [JsonText { Value.Length: > 0 } separator, var text] || TextOf(text) is not { } whole)
        {
            return null;
        }

        string[] parts = whole.Split([separator.Value], StringSplitOptions.None);
        return _work.Spend(parts.Length) ? new JsonArray([.. parts.Select(part => new JsonText(part, span))], span) : null;
    }

    private static JsonText? Join(IReadOnlyList<JsonValue> arguments, SourceSpan span)
    {
        if (arguments is not [JsonText separator, JsonArray list])
        {
            return null;
        }

        string?[] texts = [.. list.Items.Select(TextOf)];
        long length = texts.Sum(text => (long)(text?.Length ?? 0) + separator.Value.Length);
        return texts.Contains(null) || length > Budgets.PolicyElement
            ? null
            : new JsonText(string.Join(separator.Value, texts), span);
    }

    /// <summary>Fills in what is known; what is left has the known values in it.</summary>
    private static JsonText? Substitute(JsonValue argument, SourceSpan span)
    {
        JsonText? text = argument as JsonText ?? (argument is JsonArray { Items: [JsonText first, _] } ? first : null);
        JsonObject? values = argument is JsonArray { Items: { Count: 2 } items } ? items[1] as JsonObject : null;
        if (text is null || (argument is JsonArray && values is null))
        {
            return null;
        }

        var filled = new TemplateBuilder();
        int from = 0;
        while (SubstitutedName.First(text.Value, from) is { } name)
        {
            int start = text.Value.IndexOf("${", from, StringComparison.Ordinal);
            filled.Text(text.Value.Substring(from, start - from));
            from = start + name.Length + 3;
            if (values?.Find(name)?.Value is not { } value || TextOf(value) is not { } known)
            {
                return null;
            }

            filled.Text(known);
        }

        // A text that holds no name is what it is; one that would look like a name stays in the hands of Fn::Sub.
        string whole = filled.Text(text.Value.Substring(from)).Build().ToString();
        return filled.IsTooLong || whole.IndexOf("${", StringComparison.Ordinal) >= 0 || whole.IndexOfAny(['{', '}']) >= 0
            ? null
            : new JsonText(whole, span);
    }

    private static string? TextOf(JsonValue? value) =>
        value switch
        {
            JsonText text => text.Value,
            JsonLiteral { IsNull: false } literal => literal.Text,
            _ => null,
        };
}
