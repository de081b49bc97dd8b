using System.Text;
using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Diagnostics.CatalogText;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Core.Text.Output;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Parsing;

/// <summary>
/// Reads a text with <c>{Parameter}</c> in it. A brace written twice is a brace; <c>${aws:username}</c> is a policy variable
/// and stays as it is: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
/// </summary>
internal static class TemplateReader
{
    /// <summary>The template, or <see langword="null"/> after telling what is wrong with it.</summary>
    public static PositionedTemplate? Read(PositionedText? text, List<Problem> problems)
    {
        if (text is not { } source)
        {
            return null;
        }

        List<TemplatePart> parts = [];
        var literal = new StringBuilder();
        string value = source.Value;
        for (int i = 0; i < value.Length; i++)
        {
            bool isDoubled = i + 1 < value.Length && value[i + 1] == value[i];
            if (VariableForm.StartsAt(value, i) && VariableForm.End(value, i) is > 0 and var variableEnd)
            {
                literal.Append(value, i, variableEnd - i + 1);
                i = variableEnd;
            }
            else if (value[i] is ('{' or '}') && isDoubled)
            {
                literal.Append(value[i++]);
            }
            else if (value[i] is '{' or '}')
            {
                int end = value.IndexOf('}', i + 1);
                string name = value[i] == '{' && end > i ? value.Substring(i + 1, end - i - 1) : "";
                if (!NameReader.IsName(name))
                {
                    problems.Add(
                        ContentRules.MalformedPlaceholder.At(source.Span, value, "write {Parameter}, or {{ and }} for braces")
                    );
                    return null;
                }

                Flush(literal, parts);
                parts.Add(new TemplatePart(name, true));
                i = end;
            }
            else
            {
                literal.Append(value[i]);
            }
        }

        Flush(literal, parts);
        var template = new Template(parts.ToEquatableArray());
        return IsSafe(template, source, problems) ? new PositionedTemplate(template, source.Span) : null;
    }

    /// <summary>Whether the text means the same to everything that reads it.</summary>
    private static bool IsSafe(Template template, PositionedText source, List<Problem> problems)
    {
        Problem? problem =
            HiddenCharacters.FirstIn(source.Value) is { } hidden
                ? FormRules.HiddenCharacter.At(
                    source.Span,
                    $"'{source.Value}'",
                    HiddenCharacters.Describe(hidden),
                    HiddenCharacter.Advice
                )
            : DeploymentSyntax.In(template) is { } replaced
                ? FormRules.TemplateSyntax.At(source.Span, source.Value, replaced.Text, replaced.Language)
            : null;
        if (problem is not null)
        {
            problems.Add(problem);
        }

        return problem is null;
    }

    private static void Flush(StringBuilder literal, List<TemplatePart> parts)
    {
        if (literal.Length > 0)
        {
            parts.Add(new TemplatePart(literal.ToString(), false));
            literal.Clear();
        }
    }
}
