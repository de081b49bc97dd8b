using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Rules.Reasons;

/// <summary>The words of action names and of reasons, in lower case and in the singular, so that they can be compared.</summary>
internal static class ActionWords
{
    /// <summary>Shorter words of a sentence say too little.</summary>
    private const int Shortest = 4;

    /// <summary>The words of an action's name but for its verb: <c>DescribeReportDefinitions</c> has report and definition.</summary>
    public static IEnumerable<string> Of(string name)
    {
        int start = 0;
        bool isVerb = true;
        for (int i = 1; i <= name.Length; i++)
        {
            if (i == name.Length || (char.IsUpper(name[i]) && !char.IsUpper(name[i - 1])))
            {
                if (!isVerb)
                {
                    yield return Singular(name.Substring(start, i - start));
                }

                isVerb = false;
                start = i;
            }
        }
    }

    /// <summary>The words of a sentence.</summary>
    public static IEnumerable<string> OfText(string text) =>
        new string([.. text.Select(c => Characters.IsLetter(c) ? c : ' ')])
            .Split([' '], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Length >= Shortest)
            .Select(Singular);

    private static string Singular(string word)
    {
        string lower = word.ToLowerInvariant();
        return lower.EndsWith("ies", StringComparison.Ordinal) ? lower.Substring(0, lower.Length - 3) + "y"
            : lower.EndsWith("s", StringComparison.Ordinal)
            && !lower.EndsWith("ss", StringComparison.Ordinal)
            && !lower.EndsWith("us", StringComparison.Ordinal)
                ? lower.Substring(0, lower.Length - 1)
            : lower;
    }
}
