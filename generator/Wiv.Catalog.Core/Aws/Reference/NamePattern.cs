namespace Wiv.Catalog.Core.Aws.Reference;

/// <summary>IAM's wildcards in names, capitals counting for nothing: <c>*</c> is any run of characters, <c>?</c> any one.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html</remarks>
internal static class NamePattern
{
    private static readonly char[] Wildcards = ['*', '?'];

    /// <summary>Whether <paramref name="text"/> is one of the names that <paramref name="pattern"/> stands for.</summary>
    /// <remarks>At a mismatch only the last <c>*</c> takes more: whatever an earlier one could take, the last can too.</remarks>
    public static bool Matches(string pattern, string text)
    {
        int at = 0;
        int afterStar = -1;
        int starEnd = 0;
        int i = 0;
        while (i < text.Length)
        {
            if (at < pattern.Length && pattern[at] == '*')
            {
                afterStar = ++at;
                starEnd = i;
            }
            else if (at < pattern.Length && (pattern[at] == '?' || IsSame(pattern[at], text[i])))
            {
                at++;
                i++;
            }
            else if (afterStar >= 0)
            {
                at = afterStar;
                i = ++starEnd;
            }
            else
            {
                return false;
            }
        }

        while (at < pattern.Length && pattern[at] == '*')
        {
            at++;
        }

        return at == pattern.Length;
    }

    /// <summary>What stands before the first wildcard.</summary>
    public static string LiteralStart(string pattern)
    {
        int end = pattern.IndexOfAny(Wildcards);
        return end < 0 ? pattern : pattern.Substring(0, end);
    }

    private static bool IsSame(char left, char right) =>
        left == right || char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}
