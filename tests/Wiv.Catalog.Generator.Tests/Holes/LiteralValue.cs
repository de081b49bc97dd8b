using System.Text.RegularExpressions;

namespace Wiv.Catalog.Generator.Tests.Holes;

/// <summary>Says, without any of the product's code, whether a value that was taken leaves the text around it what it was.</summary>
internal static class LiteralValue
{
    private const string Hole = "{X}";

    /// <summary>Whether the value brings no wildcard, and the text with it has the fields that it had.</summary>
    public static bool Stays(HoleCase hole, string value)
    {
        bool isPlain =
            value.Length > 0
            && value.IndexOfAny(['*', '?', '"', '\\']) < 0
            && !value.Contains("${", StringComparison.Ordinal)
            && !value.Any(char.IsControl);
        string[] before = hole.Text.Replace("${aws:username}", "u", StringComparison.Ordinal).Split(':');
        string[] after = string.Join(':', before).Replace(Hole, value, StringComparison.Ordinal).Split(':');

        // A text in one piece is a whole value, or one that no colon divides.
        return isPlain
            && (before.Length == 1 || KeepsFields(before, after))
            && (before.Length < 6 || IsSame(before, after, value));
    }

    private static bool KeepsFields(string[] before, string[] after) =>
        before.Length == after.Length
        && before.Zip(after, (old, @new) => old == @new || old.Contains(Hole, StringComparison.Ordinal)).All(kept => kept);

    private static bool IsSame(string[] before, string[] after, string value) =>
        Regex.IsMatch(after[1], "^aws(-[a-z0-9-]+)?$")
        && Regex.IsMatch(after[2], "^[a-z0-9-]+$")
        && Regex.IsMatch(after[3], "^[a-z0-9-]*$")
        && Regex.IsMatch(after[4], before[4] == Hole ? "^[0-9]{12}$" : "^[0-9]*$")
        && string.Join(':', after).Length <= 2048
        && KeepsSegments(before[5], value);

    /// <summary>No slash is new in the first segment, nor in the name of a table of DynamoDB, where it names an index.</summary>
    private static bool KeepsSegments(string before, string value)
    {
        string first = before.Split('/')[0];
        return !(first == "table" || first.Contains(Hole, StringComparison.Ordinal)) || !value.Contains('/');
    }
}
