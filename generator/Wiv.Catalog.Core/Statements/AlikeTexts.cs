using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Holes;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Statements;

/// <summary>
/// Finds the texts of a policy that differ and are the same with some values of its parameters, so that they would stand once in
/// a list, or two statements would be joined.
/// </summary>
/// <remarks>Texts are compared by what is left of them without what they begin and end with alike.</remarks>
internal sealed class AlikeTexts
{
    private readonly ParameterValues _values;
    private readonly HashSet<(Template, Template)> _seen = [];
    private readonly List<(Template, Template)> _pairs = [];
    private readonly Work _work = new(Budgets.AlikeSteps);

    private AlikeTexts(ParameterValues values) => _values = values;

    private bool IsFull => _work.IsSpent || _pairs.Count > Budgets.AlikePairs;

    /// <summary>The pairs; where there are too many to tell, a pair of texts that are always the same.</summary>
    public static IReadOnlyList<(Template Left, Template Right)> Of(EquatableArray<Statement> statements, ParameterValues values)
    {
        var texts = new AlikeTexts(values);
        foreach (AlikePlace[] element in AlikePlace.In(statements))
        {
            texts.Find(element);
        }

        return texts.IsFull ? [(Template.None, Template.None)] : texts._pairs;
    }

    /// <summary>Goes through the texts of an element part by part, those that begin alike together.</summary>
    private void Find(AlikePlace[] element)
    {
        Stack<(List<AlikePlace> Texts, int From)> rests = new();
        rests.Push(([.. element], 0));
        while (rests.Count > 0 && !IsFull)
        {
            (List<AlikePlace> texts, int from) = rests.Pop();
            if (texts.Count < 2 || !texts.Exists(text => text.LastHole >= from))
            {
                continue;
            }

            List<AlikePlace>[] holes =
            [
                .. texts
                    .Where(text => text.HoleAt(from) is not null)
                    .GroupBy(text => text.HoleAt(from))
                    .Select(same => same.ToList()),
            ];
            List<AlikePlace> literals =
            [
                .. texts.Where(text => text.HoleAt(from) is null).OrderBy(text => text.LiteralAt(from), StringComparer.Ordinal),
            ];
            for (int i = 0; i < holes.Length; i++)
            {
                rests.Push((holes[i], from + 1));
                Compare(holes[i], literals.Concat(holes.Skip(i + 1).SelectMany(others => others)), from);
            }

            foreach ((List<AlikePlace> same, IEnumerable<AlikePlace> longer) in ByLiteral(literals, from))
            {
                rests.Push((same, from + 1));
                Compare(same, longer, from);
            }
        }
    }

    /// <summary>Texts with the same literal next, each time with those whose literal goes on behind it.</summary>
    private static IEnumerable<(List<AlikePlace> Same, IEnumerable<AlikePlace> Longer)> ByLiteral(
        List<AlikePlace> sorted,
        int from
    )
    {
        for (int start = 0, end; start < sorted.Count; start = end)
        {
            string literal = sorted[start].LiteralAt(from);
            end = start + 1;
            while (end < sorted.Count && sorted[end].LiteralAt(from) == literal)
            {
                end++;
            }

            yield return (
                sorted.GetRange(start, end - start),
                sorted.Skip(end).TakeWhile(text => text.LiteralAt(from).StartsWith(literal, StringComparison.Ordinal))
            );
        }
    }

    private void Compare(List<AlikePlace> texts, IEnumerable<AlikePlace> others, int from)
    {
        foreach (AlikePlace other in others)
        {
            foreach (AlikePlace text in texts)
            {
                if (_work.Spend(other.Places.Count) && text.Places.Overlaps(other.Places))
                {
                    Compare(text.Text, other.Text, from);
                }
            }
        }
    }

    private void Compare(Template text, Template other, int from)
    {
        (Template left, Template right) = TemplateEnds.Without(text, other, from);
        // No value is empty, so nothing is no other text.
        if (left.Parts.Count == 0 || right.Parts.Count == 0 || !_seen.Add((left, right)) || _seen.Contains((right, left)))
        {
            return;
        }

        string widest = _values.Widest(Closed(left));
        string otherWidest = _values.Widest(Closed(right));
        if (_work.Spend(ResourcePattern.Steps(widest, otherWidest)) && ResourcePattern.Overlaps(widest, otherWidest))
        {
            _pairs.Add((left, right));
        }
    }

    /// <summary>The text with its own wildcards as characters like others: here they match nothing.</summary>
    private static Template Closed(Template text) =>
        new(
            text.Parts.Select(part =>
                    part.IsParameter ? part : new TemplatePart(part.Text.Replace('*', '\u0005').Replace('?', '\u0006'), false)
                )
                .ToEquatableArray()
        );
}
