using System.Text;
using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Core.Text.Output;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Parsing;

/// <summary>Writes texts with parameters in them as a catalog has them: a brace that is meant as a brace is written twice.</summary>
internal static class TemplateWriter
{
    /// <summary>The text, braces doubled but for those of policy variables.</summary>
    public static string Write(Template template)
    {
        var text = new StringBuilder();
        foreach (TemplatePart part in template.Parts)
        {
            if (part.IsParameter)
            {
                text.Append('{').Append(part.Text).Append('}');
            }
            else
            {
                WriteLiteral(part.Text, text);
            }
        }

        return text.ToString();
    }

    /// <summary>What of the text a catalog cannot say; <see langword="null"/> when it says all of it.</summary>
    public static string? WhyNot(Template template)
    {
        string text = Write(template);
        if (WhyNot(text) is { } wrong)
        {
            return wrong;
        }

        if (DeploymentSyntax.In(template) is { } replaced)
        {
            return $"'{replaced.Text}', which {replaced.Language} replaces";
        }

        if (HiddenCharacters.FirstIn(text) is { } hidden)
        {
            return HiddenCharacters.Describe(hidden);
        }

        PositionedTemplate? read = TemplateReader.Read(new PositionedText(text, default), []);
        return read?.Template == template ? null : "braces that a catalog would read as others";
    }

    /// <summary>What of a text without parameters a catalog cannot say.</summary>
    public static string? WhyNot(string text) =>
        text.Any(char.IsControl) ? "a control character, such as a line end or a tab"
        : text != text.Trim() ? "white space at its beginning or end"
        : HiddenCharacters.FirstInProse(text) is { } hidden ? HiddenCharacters.Describe(hidden)
        : DeploymentSyntax.In(text) is { } replaced ? $"'{replaced.Text}', which {replaced.Language} replaces"
        : null;

    private static void WriteLiteral(string literal, StringBuilder text)
    {
        for (int i = 0; i < literal.Length; i++)
        {
            if (VariableForm.StartsAt(literal, i) && VariableForm.End(literal, i) is > 0 and var end)
            {
                text.Append(literal, i, end + 1 - i);
                i = end;
                continue;
            }

            text.Append(literal[i], literal[i] is '{' or '}' ? 2 : 1);
        }
    }
}
