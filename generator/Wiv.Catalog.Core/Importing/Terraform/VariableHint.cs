using Wiv.Catalog.Core.Importing.Reading;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing.Terraform;

/// <summary>What the declaration of a variable says, and what of it a catalog cannot have.</summary>
/// <remarks>https://developer.hashicorp.com/terraform/language/values/variables</remarks>
internal static class VariableHint
{
    private const string OneOf = "contains(";

    /// <summary>What is known of the variable.</summary>
    /// <param name="declared">Its declaration, where there is one.</param>
    /// <param name="expression">How the source names it.</param>
    /// <param name="why">What it is for.</param>
    /// <param name="lost">The arguments that no parameter of a catalog has.</param>
    public static ParameterHint Of(JsonObject? declared, string expression, string why, out IReadOnlyList<string> lost)
    {
        List<string> left = [];
        string[] values = [];
        foreach (JsonValue validation in JsonItems.Of(declared?.Find("validation")?.Value))
        {
            string[]? listed = Listed((validation as JsonObject)?.Find("condition")?.Value, expression);
            if (listed is null || values.Length > 0)
            {
                left.Add("validation");
                continue;
            }

            values = listed;
        }

        JsonValue? usual = declared?.Find("default")?.Value;
        string? text = usual switch
        {
            JsonText { Value: var written } when TerraformValues.IsLiteral((JsonText)usual) => written,
            JsonLiteral { IsNull: false } literal => literal.Text,
            _ => null,
        };
        if (usual is not null and not JsonLiteral { IsNull: true } && text is null or "")
        {
            left.Add(text is "" ? "an empty default" : "default");
        }

        lost = [.. left.Distinct()];
        return new ParameterHint(null, why)
        {
            Details = new ParameterDetails
            {
                Values = values.ToEquatableArray(),
                Default = text is "" ? null : text,
                IsSecret = declared?.Find("sensitive")?.Value is JsonLiteral { Text: "true" },
            },
            Span = declared?.Span ?? default,
            Declared = string.Join("\n", values),
        };
    }

    /// <summary>The texts of a condition that asks for one of them.</summary>
    private static string[]? Listed(JsonValue? condition, string expression)
    {
        string written = (condition as JsonText)?.Value.Trim() ?? "";
        if (!written.StartsWith("${" + OneOf, StringComparison.Ordinal) || !written.EndsWith(")}", StringComparison.Ordinal))
        {
            return null;
        }

        string arguments = written.Substring(OneOf.Length + 2, written.Length - OneOf.Length - 4);
        int end = arguments.LastIndexOf(',');
        if (end < 0 || arguments.Substring(end + 1).Trim() != expression)
        {
            return null;
        }

        return
            JsonReader.Read(arguments.Substring(0, end), new OnePlace(condition!.Span), out JsonFailure? failure)
                is JsonArray { Items.Count: > 0 } list
            && failure is null
            && list.Items.All(item => item is JsonText { Value.Length: > 0 })
            ? [.. list.Items.Select(item => ((JsonText)item).Value).Distinct(StringComparer.Ordinal)]
            : null;
    }
}
