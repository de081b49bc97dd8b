using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Rules.Grammar;

namespace Wiv.Catalog.Core.Importing.Terraform;

/// <summary>Reads policies that stand in strings, as Terraform has them.</summary>
internal sealed class EncodedPolicy(ImportContext context, string file)
{
    /// <summary>The policy, or <see langword="null"/> after telling that it is no JSON.</summary>
    /// <param name="text">The string.</param>
    /// <param name="start">Where in it the policy begins.</param>
    /// <param name="end">How many characters stand behind it.</param>
    public JsonObject? Read(JsonText text, int start = 0, int end = 0)
    {
        string json = text.Value.Substring(start, text.Value.Length - start - end);
        JsonValue? root = JsonReader.Read(json, new EmbeddedJson(text.Span.Path, file, text, start), out JsonFailure? failure);
        if (root is JsonObject policy)
        {
            return policy;
        }

        context.Problems.Add(
            failure is null
                ? JsonSyntax.Definition.At(root!.Span, $"a policy is an object, not {root.Kind}")
                : JsonSyntax.Definition.At(failure.Span, failure.Message)
        );
        return null;
    }
}
