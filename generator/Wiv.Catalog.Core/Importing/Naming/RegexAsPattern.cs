using System.Text;
using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Importing.Naming;

/// <summary>Writes a regular expression for ARNs as the pattern of a catalog, in which <c>*</c> is whatever cannot be said.</summary>
internal static class RegexAsPattern
{
    private const string Start = "arn:";

    /// <summary>The pattern; <see langword="null"/> where the expression is not one of ARNs that can be read.</summary>
    /// <param name="expression">The regular expression.</param>
    /// <param name="isExact">Whether the pattern takes the same ARNs.</param>
    public static string? Of(string expression, out bool isExact)
    {
        isExact = true;
        string rest = expression.Trim().TrimStart('^').TrimEnd('$');
        if (!rest.StartsWith(Start, StringComparison.Ordinal) || HasBranch(rest))
        {
            return null;
        }

        var pattern = new StringBuilder();
        int at = 0;
        while (at < rest.Length)
        {
            int from = at;
            at = EndOfUnit(rest, at);
            string unit = rest.Substring(from, at - from);
            int repeated = EndOfQuantifier(rest, at);
            bool isRepeated = repeated > at;
            bool isAny = unit == "." && isRepeated && rest[at] == '*';
            at = repeated;
            char literal = unit.Length == 2 && unit[0] == '\\' && !Characters.IsLetterOrDigit(unit[1]) ? unit[1] : unit[0];
            if (!isRepeated && (unit.Length == 1 ? unit != "." : literal == unit[unit.Length - 1] && unit.Length == 2))
            {
                pattern.Append(literal);
                continue;
            }

            isExact &= isAny;
            if (pattern[pattern.Length - 1] != '*')
            {
                pattern.Append('*');
            }
        }

        string arn = pattern.ToString();
        return ArnGrammar.Check(arn) is null && arn.Length <= Budgets.Arn ? arn : null;
    }

    /// <summary>Whether the whole expression is one or another, each of its own.</summary>
    private static bool HasBranch(string expression)
    {
        int depth = 0;
        for (int at = 0; at < expression.Length; at = EndOfUnit(expression, at))
        {
            depth += expression[at] == '|' ? 1 : 0;
        }

        return depth > 0;
    }

    /// <summary>Behind a character, an escape, a class or a group.</summary>
    private static int EndOfUnit(string text, int at)
    {
        switch (text[at])
        {
            case '\\':
                return Math.Min(at + 2, text.Length);
            case '[':
                int end = text.IndexOf(']', Math.Min(at + 2, text.Length));
                return end < 0 ? text.Length : end + 1;
            case '(':
                int depth = 0;
                for (int i = at; i < text.Length; i++)
                {
                    i += text[i] == '\\' ? 1 : 0;
                    char c = i < text.Length ? text[i] : ')';
                    depth +=
                        c == '(' ? 1
                        : c == ')' ? -1
                        : 0;
                    if (depth == 0)
                    {
                        return Math.Min(i + 1, text.Length);
                    }
                }

                return text.Length;
            default:
                return at + 1;
        }
    }

    private static int EndOfQuantifier(string text, int at)
    {
        int end = at;
        if (at < text.Length && text[at] is '*' or '+' or '?')
        {
            end = at + 1;
        }
        else if (at < text.Length && text[at] == '{' && text.IndexOf('}', at) is > 0 and var close)
        {
            end = close + 1;
        }

        return end > at && end < text.Length && text[end] == '?' ? end + 1 : end;
    }
}
