using System.Text;

namespace Wiv.Catalog.Core.Aws;

/// <summary>A character past U+FFFF is one character to IAM and two in a string.</summary>
internal static class WholeCharacters
{
    /// <summary>Halves of such characters, which stand in no text by themselves and so can stand for whole ones.</summary>
    private const char FirstStandIn = '\uD800';
    private const int MostStandIns = 2048;

    /// <summary>Writes every such character of two patterns as one, the same in both, so that a <c>?</c> takes it.</summary>
    public static void In(ref string left, ref string right)
    {
        if (!HasHalf(left) && !HasHalf(right))
        {
            return;
        }

        Dictionary<int, char> standIns = [];
        left = Whole(left, standIns);
        right = Whole(right, standIns);
    }

    private static bool HasHalf(string text)
    {
        foreach (char c in text)
        {
            if (char.IsSurrogate(c))
            {
                return true;
            }
        }

        return false;
    }

    private static string Whole(string text, Dictionary<int, char> standIns)
    {
        var whole = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
            {
                whole.Append(text[i]);
                continue;
            }

            int character = char.ConvertToUtf32(text[i], text[++i]);
            if (!standIns.TryGetValue(character, out char standIn))
            {
                // An ARN has no room for more different ones.
                standIn = (char)(FirstStandIn + (standIns.Count % MostStandIns));
                standIns.Add(character, standIn);
            }

            whole.Append(standIn);
        }

        return whole.ToString();
    }
}
