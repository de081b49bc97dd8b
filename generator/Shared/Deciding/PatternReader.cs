using System.Text;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Deciding;

/// <summary>Takes the text of a pattern apart.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html</remarks>
internal static class PatternReader
{
    /// <param name="text">The text.</param>
    /// <param name="knowsWildcards">Whether <c>*</c> and <c>?</c> are wildcards.</param>
    /// <param name="knowsVariables">Whether policy variables are read as such.</param>
    public static PatternPart[] Read(string text, bool knowsWildcards, bool knowsVariables)
    {
        var parts = new List<PatternPart>();
        var literal = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            int end = knowsVariables && VariableForm.StartsAt(text, i) ? VariableForm.End(text, i) : -1;
            char escaped = end < 0 ? text[i] : VariableForm.Escaped(text, i, end);
            bool isVariable = end >= 0 && escaped == '\0';
            bool isWildcard = end < 0 && knowsWildcards && escaped is '*' or '?';
            if (!isVariable && !isWildcard)
            {
                literal.Append(escaped);
            }
            else
            {
                Flush(literal, parts);
                parts.Add(
                    isVariable ? Variable(text, i, end)
                    : escaped == '*' ? new PatternPart(PatternPartKind.Run)
                    : new PatternPart(PatternPartKind.One)
                );
            }

            i = Math.Max(i, end);
        }

        Flush(literal, parts);
        return [.. parts];
    }

    private static void Flush(StringBuilder literal, List<PatternPart> parts)
    {
        if (literal.Length > 0)
        {
            parts.Add(new PatternPart(PatternPartKind.Text, literal.ToString()));
            literal.Clear();
        }
    }

    private static PatternPart Variable(string text, int start, int end)
    {
        int from = start + VariableForm.Opening.Length;
        string inside = text.Substring(from, end - from);
        int comma = inside.IndexOf(',');
        if (comma < 0)
        {
            return new PatternPart(PatternPartKind.Variable, inside.Trim());
        }

        string given = inside.Substring(comma + 1).Trim();
        bool isQuoted = given.Length >= 2 && given[0] == '\'' && given[given.Length - 1] == '\'';
        return new PatternPart(
            PatternPartKind.Variable,
            inside.Substring(0, comma).Trim(),
            isQuoted ? given.Substring(1, given.Length - 2) : given
        );
    }
}
