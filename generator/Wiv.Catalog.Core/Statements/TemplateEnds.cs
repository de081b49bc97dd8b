using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Statements;

/// <summary>Takes away what two texts begin and end with alike, which leaves them the same or different as they were.</summary>
internal static class TemplateEnds
{
    /// <summary>The rests of both.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <param name="from">How many parts they have in common at their starts.</param>
    public static (Template Left, Template Right) Without(Template left, Template right, int from)
    {
        List<TemplatePart> l = [.. left.Parts.Skip(from)];
        List<TemplatePart> r = [.. right.Parts.Skip(from)];
        while (TakeEnd(l, r)) { }

        if (l.Count > 0 && r.Count > 0 && !l[0].IsParameter && !r[0].IsParameter)
        {
            int same = Alike(l[0].Text, r[0].Text, (text, index) => index);
            Replace(l, 0, l[0].Text.Substring(same));
            Replace(r, 0, r[0].Text.Substring(same));
        }

        return (new Template(l.ToEquatableArray()), new Template(r.ToEquatableArray()));
    }

    /// <summary>Takes the last parts, or what these end with, where it is the same; says whether there is more to try.</summary>
    private static bool TakeEnd(List<TemplatePart> left, List<TemplatePart> right)
    {
        if (left.Count == 0 || right.Count == 0)
        {
            return false;
        }

        int l = left.Count - 1;
        int r = right.Count - 1;
        if (left[l] == right[r])
        {
            left.RemoveAt(l);
            right.RemoveAt(r);
            return true;
        }

        if (left[l].IsParameter || right[r].IsParameter)
        {
            return false;
        }

        int same = Alike(left[l].Text, right[r].Text, (text, index) => text.Length - 1 - index);
        Replace(left, l, left[l].Text.Substring(0, left[l].Text.Length - same));
        Replace(right, r, right[r].Text.Substring(0, right[r].Text.Length - same));
        return left.Count <= l || right.Count <= r;
    }

    /// <summary>How many characters are the same, without half of one.</summary>
    private static int Alike(string left, string right, Func<string, int, int> place)
    {
        int same = 0;
        int shorter = Math.Min(left.Length, right.Length);
        while (same < shorter && left[place(left, same)] == right[place(right, same)])
        {
            same++;
        }

        return same > 0 && char.IsSurrogate(left[place(left, same - 1)]) ? same - 1 : same;
    }

    private static void Replace(List<TemplatePart> parts, int index, string text)
    {
        parts.RemoveAt(index);
        if (text.Length > 0)
        {
            parts.Insert(index, new TemplatePart(text, false));
        }
    }
}
