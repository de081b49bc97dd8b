using System.Globalization;
using Wiv.Catalog.Core.Importing.Naming;
using Wiv.Catalog.Core.Importing.Reading;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing.CloudFormation;

/// <summary>What the declaration of a template's parameter says, and what of it a catalog cannot have.</summary>
/// <remarks>https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html</remarks>
internal static class TemplateParameterHint
{
    private const string Pattern = "AllowedPattern";

    private const string Allowed = "AllowedValues";
    private const string MinLength = "MinLength";
    private const string MaxLength = "MaxLength";
    private const string Default = "Default";
    private const string NoEcho = "NoEcho";

    private static readonly string[] Bounds = ["MinValue", "MaxValue"];

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

        ParameterDetails details = DetailsOf(parameter, left);
        left.AddRange(Bounds.Where(name => parameter.Find(name) is not null));
        lost = left;
        string[] declared = ["Type", Pattern, Allowed, .. Bounds, MinLength, MaxLength];
        return new ParameterHint(type, NoteText.Of(TextOf(parameter, "Description")))
        {
            Matches = arn,
            Details = details,
            Span = parameter.Span,
            Declared = string.Join("\n", declared.Select(name => $"{name} {Written(parameter.Find(name)?.Value)}")),
        };
    }

    private static ParameterDetails DetailsOf(JsonObject parameter, List<string> left)
    {
        string type = TextOf(parameter, "Type");
        if (type.StartsWith("AWS::", StringComparison.Ordinal))
        {
            left.Add($"the type {type}");
        }

        // What is declared of the name of a value in Parameter Store says nothing of the value.
        if (type.StartsWith(TemplateParameters.Stored, StringComparison.Ordinal))
        {
            left.AddRange(new[] { Allowed, Default, MinLength, MaxLength }.Where(name => parameter.Find(name) is not null));
            return new ParameterDetails { IsSecret = PlainOf(parameter.Find(NoEcho)?.Value) == "true" };
        }

        string[] values = [.. JsonItems.Of(parameter.Find(Allowed)?.Value).Select(PlainOf).OfType<string>()];
        if (values.Contains(""))
        {
            left.Add($"'' in {Allowed}");
        }

        if (PlainOf(parameter.Find(Default)?.Value) is "")
        {
            left.Add($"an empty {Default}");
        }

        return new ParameterDetails
        {
            Values = values.Where(value => value.Length > 0).Distinct(StringComparer.Ordinal).ToEquatableArray(),
            Shortest = Length(parameter, MinLength) ?? 0,
            Longest = Length(parameter, MaxLength) ?? int.MaxValue,
            Default = PlainOf(parameter.Find(Default)?.Value) is { Length: > 0 } usual ? usual : null,
            IsSecret = PlainOf(parameter.Find(NoEcho)?.Value) == "true",
        };
    }

    private static int? Length(JsonObject parameter, string name) =>
        int.TryParse(PlainOf(parameter.Find(name)?.Value), NumberStyles.None, CultureInfo.InvariantCulture, out int length)
            ? length
            : null;

    private static string? PlainOf(JsonValue? value) =>
        value switch
        {
            JsonText text => text.Value,
            JsonLiteral { IsNull: false } literal => literal.Text,
            _ => null,
        };

    private static bool IsAccount(string pattern) => pattern.Trim('^', '$', '(', ')') is @"\d{12}" or "[0-9]{12}";

    private static string Written(JsonValue? value) =>
        string.Join(
            ",",
            JsonItems.Of(value).Select(item => item is JsonText text ? text.Value : (item as JsonLiteral)?.Text ?? "")
        );

    private static string TextOf(JsonObject parameter, string name) => (parameter.Find(name)?.Value as JsonText)?.Value ?? "";
}
