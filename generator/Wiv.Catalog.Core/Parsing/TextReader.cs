using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Diagnostics.CatalogText;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Core.Text.Output;
using Wiv.Catalog.Core.Yaml;

namespace Wiv.Catalog.Core.Parsing;

/// <summary>Reads texts. White space around them, which a block scalar brings along, is not part of them.</summary>
internal static class TextReader
{
    /// <summary>A text of one line. Anything else is a problem; a missing value is not.</summary>
    /// <param name="what">What it is, in the words of a message.</param>
    /// <param name="node">The value.</param>
    /// <param name="problems">Where problems go.</param>
    /// <param name="most">How many characters it may have.</param>
    public static PositionedText? OneLine(string what, YamlNode? node, List<Problem> problems, int most = Budgets.Text)
    {
        if (node is YamlScalar { IsText: false, IsNull: false })
        {
            problems.Add(FormRules.WrongKind.At(node.Span, what, "text", node.Kind));
        }

        return OneLineOrPlain(what, node, problems, most);
    }

    /// <summary>A text of one line, or a number or boolean, which stands for its text as in IAM's own JSON.</summary>
    /// <inheritdoc cref="OneLine"/>
    public static PositionedText? OneLineOrPlain(string what, YamlNode? node, List<Problem> problems, int most = Budgets.Text)
    {
        if (NodeReader.Expect<YamlScalar>(what, node, "text", problems) is not { } scalar)
        {
            return null;
        }

        if (scalar.IsNull)
        {
            problems.Add(FormRules.WrongKind.At(scalar.Span, what, "text", "nothing"));
            return null;
        }

        string text = scalar.Value.Trim();
        if (TooLong.Check(what, text.Length, most, scalar.Span) is { } tooLong)
        {
            problems.Add(tooLong);
            return null;
        }

        if (text.Any(char.IsControl))
        {
            problems.Add(
                FormRules.InvalidValue.At(scalar.Span, FirstLine(text), "one line of text", "join its lines; '>-' folds them")
            );
            return null;
        }

        // Also where it would be trimmed: whoever wrote U+2028 at the end wants to know.
        if (HiddenCharacters.FirstInProse(scalar.Value.Trim(' ', '\t', '\r', '\n')) is { } hidden)
        {
            problems.Add(
                FormRules.HiddenCharacter.At(scalar.Span, what, HiddenCharacters.Describe(hidden), HiddenCharacter.Advice)
            );
            return null;
        }

        if (DeploymentSyntax.In(text) is { } replaced)
        {
            problems.Add(FormRules.TemplateSyntax.At(scalar.Span, text, replaced.Text, replaced.Language));
            return null;
        }

        return new PositionedText(text, scalar.Span);
    }

    private static string FirstLine(string text)
    {
        int end = text.IndexOfAny(['\r', '\n', '\t']);
        return end <= 0 ? "..." : text.Substring(0, end) + "...";
    }
}
