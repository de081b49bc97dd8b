using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Holes;

/// <summary>Finds the holes of a text: in an ARN they follow from the field, elsewhere from what divides the text.</summary>
internal static class HoleFinder
{
    /// <summary>The holes, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="whole">What a parameter is that is the whole text.</param>
    public static IEnumerable<FoundHole> Of(Template text, Hole whole)
    {
        if (text.Parts is [{ IsParameter: true } only])
        {
            return [new FoundHole(only.Text, whole)];
        }

        List<TemplatePart>[] fields = Fields(text);
        if (IsArn(fields))
        {
            return fields.SelectMany((field, index) => index == ArnForm.Resource ? InResource(fields) : InField(field, index));
        }

        // What nothing divides is one text, whatever the value.
        Hole hole = fields.Length > 1 ? Hole.Path : Hole.Value;
        return text.Parts.Where(part => part.IsParameter).Select(part => new FoundHole(part.Text, hole));
    }

    /// <summary>Whether the text has the fields of an ARN.</summary>
    public static bool IsArn(Template text) => IsArn(Fields(text));

    private static bool IsArn(List<TemplatePart>[] fields) =>
        fields.Length == ArnForm.Fields && fields[0] is [{ IsParameter: false, Text: "arn" }];

    private static IEnumerable<FoundHole> InField(List<TemplatePart> field, int index)
    {
        Hole hole = (index, field.Count) switch
        {
            (ArnForm.Partition, 1) => Hole.Partition,
            (ArnForm.Service, 1) => Hole.Service,
            (ArnForm.Region, 1) => Hole.Region,
            (ArnForm.Account, 1) => Hole.Account,
            (ArnForm.Account, _) => Hole.Digits,
            _ => Hole.Field,
        };
        return field.Where(part => part.IsParameter).Select(part => new FoundHole(part.Text, hole));
    }

    private static IEnumerable<FoundHole> InResource(List<TemplatePart>[] fields)
    {
        string before = "";
        foreach (TemplatePart part in fields[ArnForm.Resource])
        {
            if (part.IsParameter)
            {
                bool takesSlash = PathHole.TakesSlash(
                    Text(fields[ArnForm.Service]),
                    Text(fields[ArnForm.Region]),
                    Text(fields[ArnForm.Account]),
                    before
                );
                yield return new FoundHole(part.Text, takesSlash ? Hole.Path : Hole.Name);
            }

            before += part.IsParameter ? ResourcePattern.Segment.ToString() : ResourcePattern.WithoutVariables(part.Text);
        }
    }

    private static string Text(List<TemplatePart> field) =>
        string.Concat(field.Select(part => part.IsParameter ? "*" : ResourcePattern.WithoutVariables(part.Text)));

    /// <summary>The parts of a text by the colons between them; the last of six takes the remaining ones.</summary>
    private static List<TemplatePart>[] Fields(Template text)
    {
        List<List<TemplatePart>> fields =
        [
            [],
        ];
        foreach (TemplatePart part in text.Parts)
        {
            if (part.IsParameter)
            {
                fields[fields.Count - 1].Add(part);
                continue;
            }

            int from = 0;
            for (
                int colon = ArnForm.Colon(part.Text, from);
                colon >= 0 && fields.Count < ArnForm.Fields;
                colon = ArnForm.Colon(part.Text, from)
            )
            {
                Add(part.Text.Substring(from, colon - from));
                fields.Add([]);
                from = colon + 1;
            }

            Add(part.Text.Substring(from));
        }

        return [.. fields];

        void Add(string literal)
        {
            if (literal.Length > 0)
            {
                fields[fields.Count - 1].Add(new TemplatePart(literal, false));
            }
        }
    }
}
