using System.Text;
using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Holes;

/// <summary>
/// Compares patterns in which parameters and policy variables stand. The customer gives a parameter the same value before and
/// after, so that it covers itself and nothing else does but a wildcard.
/// </summary>
internal static class TemplateCover
{
    /// <summary>The first of the characters that no ARN has, and that stand for what is filled in later.</summary>
    private const char FirstStandIn = '\uE000';

    /// <summary>Whether the one matches all that the other matches, whatever is filled in.</summary>
    public static bool Covers(Template outer, Template inner)
    {
        string[] names = Filled(outer).Concat(Filled(inner)).Distinct().ToArray();

        // A '?' takes a stand-in of one character, and not one of two: a value may have any length.
        return ResourcePattern.Covers(Render(outer, names, 1), Render(inner, names, 1))
            && (names.Length == 0 || ResourcePattern.Covers(Render(outer, names, 2), Render(inner, names, 2)));
    }

    private static IEnumerable<string> Filled(Template template) =>
        Pieces(template).Where(piece => piece.IsParameter).Select(piece => piece.Text);

    private static string Render(Template template, string[] names, int length)
    {
        var text = new StringBuilder();
        foreach (TemplatePart piece in Pieces(template))
        {
            if (piece.IsParameter)
            {
                text.Append((char)(FirstStandIn + Array.IndexOf(names, piece.Text)), length);
            }
            else
            {
                text.Append(piece.Text);
            }
        }

        return text.ToString();
    }

    /// <summary>The parts of a template, with every policy variable as a part of its own, <c>${*}</c> too, which is no wildcard.</summary>
    private static IEnumerable<TemplatePart> Pieces(Template template)
    {
        foreach (TemplatePart part in template.Parts)
        {
            if (part.IsParameter)
            {
                yield return part;
                continue;
            }

            int from = 0;
            for (
                (int start, int end) = VariableForm.Next(part.Text, from);
                start >= 0;
                (start, end) = VariableForm.Next(part.Text, from)
            )
            {
                yield return new TemplatePart(part.Text.Substring(from, start - from), false);
                yield return new TemplatePart(part.Text.Substring(start, end + 1 - start), true);
                from = end + 1;
            }

            yield return new TemplatePart(part.Text.Substring(from), false);
        }
    }
}
