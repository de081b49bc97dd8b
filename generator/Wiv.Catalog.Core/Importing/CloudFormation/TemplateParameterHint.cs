using Wiv.Catalog.Core.Importing.Naming;
using Wiv.Catalog.Core.Importing.Reading;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Importing.CloudFormation;

/// <summary>What the declaration of a template's parameter says, and what of it a catalog cannot have.</summary>
/// <remarks>https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html</remarks>
internal static class TemplateParameterHint
{
    private const string Pattern = "AllowedPattern";

    private static readonly string[] Lengths = ["MinLength", "MaxLength"];
    private static readonly string[] Others = ["AllowedValues", "MinValue", "MaxValue", "Default", "NoEcho"];

    /// <summary>What is known of the parameter.</summary>
    /// <param name="parameter">Its declaration.</param>
    /// <param name="lost">The attributes that no parameter of a catalog has.</param>
    public static ParameterHint Of(JsonObject parameter, out IReadOnlyList<string> lost)
    {
        string pattern = TextOf(parameter, Pattern);
        string? arn = RegexAsPattern.Of(pattern, out bool isExact);
        ParameterType? type =
            IsAccount(pattern) ? ParameterType.AccountId
            : arn is not null || pattern.TrimStart('^', '(').StartsWith("arn:", StringComparison.Ordinal) ? ParameterType.Arn
            : null;
        List<string> left = [];
        if (pattern.Length > 0 && type != ParameterType.AccountId && (arn is null || !isExact))
        {
            left.Add(Pattern);
        }

        string[] others = type == ParameterType.AccountId ? Others : [.. Others, .. Lengths];
        left.AddRange(
            others.Where(name => parameter.Find(name)?.Value is { } value && value is not JsonLiteral { Text: "false" })
        );
        lost = left;
        string[] declared = ["Type", Pattern, "AllowedValues", "MinValue", "MaxValue", .. Lengths];
        return new ParameterHint(type, NoteText.Of(TextOf(parameter, "Description")))
        {
            Matches = arn,
            Declared = string.Join("\n", declared.Select(name => $"{name} {Written(parameter.Find(name)?.Value)}")),
        };
    }

    private static bool IsAccount(string pattern) => pattern.Trim('^', '$', '(', ')') is @"\d{12}" or "[0-9]{12}";

    private static string Written(JsonValue? value) =>
        string.Join(
            ",",
            JsonItems.Of(value).Select(item => item is JsonText text ? text.Value : (item as JsonLiteral)?.Text ?? "")
        );

    private static string TextOf(JsonObject parameter, string name) => (parameter.Find(name)?.Value as JsonText)?.Value ?? "";
}
