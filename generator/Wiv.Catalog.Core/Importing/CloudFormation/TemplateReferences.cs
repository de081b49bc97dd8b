using Wiv.Catalog.Core.Json;

namespace Wiv.Catalog.Core.Importing.CloudFormation;

/// <summary>Finds the names that a value of a template refers to, in whatever function they stand.</summary>
internal static class TemplateReferences
{
    /// <summary>The names of resources and parameters, without attributes.</summary>
    public static IEnumerable<string> In(JsonValue value) =>
        value switch
        {
            JsonArray array => array.Items.SelectMany(In),
            JsonObject call when IntrinsicFunction.NameOf(call) is { } function => InCall(function, call.Members[0].Value),
            JsonObject json => json.Members.SelectMany(member => In(member.Value)),
            _ => [],
        };

    /// <summary>The values that a condition chooses of; of any other value itself alone.</summary>
    public static IEnumerable<JsonValue> Branches(JsonValue value) =>
        IsConditional(value, out JsonArray? arguments)
            ? arguments!.Items.Skip(1).SelectMany(Branches).SelectMany(Items)
            : Items(value);

    /// <summary>Whether a condition chooses the value.</summary>
    public static bool IsConditional(JsonValue value, out JsonArray? arguments)
    {
        arguments =
            IntrinsicFunction.NameOf(value) == IntrinsicFunction.If ? ((JsonObject)value).Members[0].Value as JsonArray : null;
        return arguments is { Items.Count: 3 };
    }

    private static IEnumerable<JsonValue> Items(JsonValue value) =>
        value is JsonArray list ? list.Items.SelectMany(Branches)
        : IntrinsicFunction.NameOf(value) == IntrinsicFunction.Ref && In(value).Contains("AWS::NoValue") ? []
        : [value];

    private static IEnumerable<string> InCall(string function, JsonValue argument) =>
        function switch
        {
            IntrinsicFunction.Ref when argument is JsonText name => [name.Value],
            IntrinsicFunction.GetAtt when argument is JsonText path => [Resource(path.Value)],
            IntrinsicFunction.GetAtt when argument is JsonArray { Items: [JsonText name, ..] } => [name.Value],
            IntrinsicFunction.Sub when argument is JsonText text => Substituted(text.Value),
            IntrinsicFunction.Sub when argument is JsonArray { Items: [JsonText text, JsonObject values] } => Substituted(
                    text.Value
                )
                .Where(name => values.Find(name) is null)
                .Concat(In(values)),
            _ => In(argument),
        };

    private static IEnumerable<string> Substituted(string text)
    {
        int from = 0;
        while (SubstitutedName.First(text, from) is { } name)
        {
            from = text.IndexOf("${", from, StringComparison.Ordinal) + name.Length + 3;
            if (!name.StartsWith("!", StringComparison.Ordinal))
            {
                yield return Resource(name);
            }
        }
    }

    private static string Resource(string path) => path.StartsWith("AWS::", StringComparison.Ordinal) ? path : path.Split('.')[0];
}
