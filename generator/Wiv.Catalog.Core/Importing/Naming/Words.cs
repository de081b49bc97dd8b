using System.Text;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Importing.Naming;

/// <summary>Makes names of texts.</summary>
internal static class Words
{
    private const int Most = 6;

    /// <summary>The words of a text, each with a capital, run together: <c>shop-orders</c> is <c>ShopOrders</c>.</summary>
    public static string Of(string text)
    {
        var words = new StringBuilder();
        int count = 0;
        bool startsWord = true;
        foreach (char c in text)
        {
            if (!Characters.IsLetterOrDigit(c))
            {
                startsWord = true;
                continue;
            }

            count += startsWord ? 1 : 0;
            if (count > Most)
            {
                break;
            }

            words.Append(startsWord ? char.ToUpperInvariant(c) : c);
            startsWord = false;
        }

        return words.ToString();
    }

    /// <summary>The plural of an English word.</summary>
    public static string Plural(string word) =>
        word.Length == 0 || Ends(word, "s") ? word
        : Ends(word, "y") && !"aeiou".Contains(word[word.Length - 2]) ? word.Substring(0, word.Length - 1) + "ies"
        : Ends(word, "x") || Ends(word, "ch") ? word + "es"
        : word + "s";

    private static bool Ends(string word, string end) =>
        word.Length > 1 && word.EndsWith(end, StringComparison.OrdinalIgnoreCase);
}
