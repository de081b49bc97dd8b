using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Diagnostics.CatalogText;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Suggestions;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Core.Yaml;

namespace Wiv.Catalog.Core.Parsing;

/// <summary>Reads an entry of <c>parameters</c>.</summary>
internal static class ParameterReader
{
    private const string MatchesAdvice = "write an ARN pattern, such as arn:*:athena:*:*:workgroup/*";

    public static ParameterDeclaration Read(PositionedText name, YamlMapping mapping, List<Problem> problems)
    {
        NameReader.Check(name, "a parameter", problems);
        string what = $"the parameter '{name}'";
        var reader = new MappingReader(mapping, what, problems, ["type", "matches", .. ParameterDetailsReader.Keys, "why"]);
        ParameterType type = ReadType(reader, problems);
        string? matches = ReadMatches(reader, what, type, problems);
        ParameterDetails details = new ParameterDetailsReader(reader, what, problems).Read(
            out EquatableArray<PositionedText> written
        );
        return new ParameterDeclaration(name, type, matches, reader.Note()) { Details = details, Written = written };
    }

    private static ParameterType ReadType(MappingReader reader, List<Problem> problems)
    {
        string types = string.Join(", ", ParameterTypes.Names);
        if (reader.RequiredText("type", $"write one of {types}") is not { } text)
        {
            return ParameterType.Text;
        }

        ParameterType? type = ParameterTypes.Parse(text.Value);
        if (type is null)
        {
            string? suggestion = DidYouMean.Closest(text.Value, ParameterTypes.Names);
            string advice = suggestion is null ? $"write one of {types}" : $"did you mean '{suggestion}'?";
            problems.Add(
                FormRules.InvalidValue.At(text.Span, text.Value, "a type of a parameter", advice).Suggesting(suggestion)
            );
            type = suggestion is null ? null : ParameterTypes.Parse(suggestion);
        }

        return type ?? ParameterType.Text;
    }

    private static string? ReadMatches(MappingReader reader, string what, ParameterType type, List<Problem> problems)
    {
        PositionedText? matches =
            type == ParameterType.Arn
                ? reader.RequiredText("matches", MatchesAdvice, Budgets.Arn)
                : reader.Text("matches", Budgets.Arn);
        if (matches is not { } pattern)
        {
            return null;
        }

        if (type != ParameterType.Arn)
        {
            string advice = "leave it out: the type says what the value is";
            problems.Add(
                FormRules.UnknownKey.At(
                    pattern.Span,
                    "matches",
                    $"{what}, whose type is {ParameterTypes.NameOf(type)}",
                    $"; {advice}"
                )
            );
            return null;
        }

        // Who gives the value is asked now, and not when a request is judged.
        string? wrong =
            pattern.Value.IndexOf("${", StringComparison.Ordinal) < 0
                ? ArnGrammar.Check(pattern.Value)
                : "a policy variable is known only when a request is evaluated; write '*' instead";
        if (wrong is not null)
        {
            problems.Add(ContentRules.MalformedArn.At(pattern.Span, pattern.Value, wrong));
            return null;
        }

        return pattern.Value;
    }
}
