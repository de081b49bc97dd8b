using System.Globalization;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Diagnostics.CatalogText;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Core.Yaml;

namespace Wiv.Catalog.Core.Parsing;

/// <summary>Reads what a parameter says of its values besides the type.</summary>
/// <param name="reader">Its mapping.</param>
/// <param name="what">The parameter in the words of a message.</param>
/// <param name="problems">Where problems go.</param>
internal sealed class ParameterDetailsReader(MappingReader reader, string what, List<Problem> problems)
{
    /// <summary>The keys that it reads.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["values", "min-length", "max-length", "default", "secret"];

    /// <param name="written">The values that are named, with their places.</param>
    public ParameterDetails Read(out EquatableArray<PositionedText> written)
    {
        PositionedText[] values = [.. Values()];
        PositionedText? usual = Plain("default", reader.Node("default"));
        (int shortest, int longest) = Lengths();
        written = (usual is { } value ? values.Append(value) : values).ToEquatableArray();
        var details = new ParameterDetails
        {
            Values = values.Select(text => text.Value).Distinct(StringComparer.Ordinal).ToEquatableArray(),
            Shortest = shortest,
            Longest = longest,
            Default = usual?.Value,
            IsSecret = IsSecret(),
        };
        if (usual is { } one && details.Values.Count > 0 && !details.Values.Contains(one.Value))
        {
            problems.Add(
                FormRules.InvalidValue.At(one.Span, one.Value, $"one of the values of {what}", "name it in 'values' too")
            );
        }

        return details;
    }

    private IEnumerable<PositionedText> Values() =>
        reader.Node("values") switch
        {
            null => [],
            YamlSequence { Items.Count: > 0 } list => list.Items.Select(item => Plain("values", item)).OfType<PositionedText>(),
            YamlSequence empty => Told(FormRules.WrongKind.At(empty.Span, $"'values' of {what}", "a list of texts", "empty")),
            { } other => Plain("values", other) is { } one ? [one] : [],
        };

    private PositionedText[] Told(Problem problem)
    {
        problems.Add(problem);
        return [];
    }

    private (int Shortest, int Longest) Lengths()
    {
        int shortest = Length("min-length") ?? 0;
        int longest = Length("max-length") ?? int.MaxValue;
        if (shortest > longest && Plain("max-length", reader.Node("max-length")) is { } written)
        {
            problems.Add(
                FormRules.InvalidValue.At(written.Span, written.Value, $"as long as 'min-length' of {what}", "make it longer")
            );
        }

        return (Math.Min(shortest, longest), longest);
    }

    private int? Length(string key)
    {
        if (Plain(key, reader.Node(key)) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int length) && length > 0)
        {
            return length;
        }

        problems.Add(
            FormRules.InvalidValue.At(text.Span, text.Value, "a number of characters", "write a whole number from 1 on")
        );
        return null;
    }

    private bool IsSecret()
    {
        if (Plain("secret", reader.Node("secret")) is not { } text)
        {
            return false;
        }

        if (text.Value is not ("true" or "false"))
        {
            problems.Add(FormRules.InvalidValue.At(text.Span, text.Value, "true or false", "write true, or leave it out"));
        }

        return text.Value == "true";
    }

    private PositionedText? Plain(string key, YamlNode? node) =>
        TextReader.OneLineOrPlain($"'{key}' of {what}", node, problems, Budgets.Arn);
}
