using System.Text.RegularExpressions;
using CsCheck;
using Wiv.Catalog.Core.Aws;

namespace Wiv.Catalog.Core.Tests.Policies;

/// <summary>The matching of resources, by examples and against a brute force on a small alphabet.</summary>
public sealed class ResourcePatternTests
{
    /// <summary>A character that patterns hold, the colon, the slash, and one that stands for all the others.</summary>
    private static readonly string[] Words = [.. AllWords("a:/z", 6)];

    private static readonly Gen<string> Short = Gen.Char["a:/*?"].Array[0, 3].Select(letters => new string(letters));

    private static readonly Gen<string> Pattern = Gen.Char["ab:/*?"].Array[0, 6].Select(letters => new string(letters));

    private static readonly Gen<string> Format = Gen.Char[$"ab:/*{ResourcePattern.Field}{ResourcePattern.Segment}"]
        .Array[0, 6]
        .Select(letters => new string(letters));

    [Theory]
    [InlineData("arn:aws:s3:::shop*", "arn:aws:s3:::shop*/*", true)]
    [InlineData("arn:aws:s3:::shop*/*", "arn:aws:s3:::shop*", false)]
    [InlineData("arn:aws:s3:::Shop", "arn:aws:s3:::shop", false)]
    [InlineData("arn:aws:s3:::*Shop", "arn:aws:s3:::myshop", false)]
    [InlineData("arn:aws:s3:::?*Shop", "arn:aws:s3:::myshop", false)]
    [InlineData("*", "arn:aws:s3:::shop", true)]
    [InlineData("a*?", "a?*", true)]
    [InlineData("a?", "a*", false)]
    [InlineData("arn:aws:logs:*:*:/a*", "arn:aws:logs:*:*:log-group:/a*", true)]
    public void Covers_what_it_takes_in(string outer, string inner, bool expected) =>
        Assert.Equal(expected, ResourcePattern.Covers(outer, inner));

    [Theory]
    [InlineData("?", "😀", true)]
    [InlineData("a?b", "a😀b", true)]
    [InlineData("??", "😀", false)]
    [InlineData("?*", "😀", true)]
    [InlineData("*😁?", "😀😁😂", true)]
    [InlineData("*😁?", "😀😀😂", false)]
    public void A_character_past_FFFF_is_one(string pattern, string text, bool expected)
    {
        Assert.Equal(expected, ResourcePattern.Covers(pattern, text));
        Assert.Equal(expected, ResourcePattern.Overlaps(pattern, text));
        Assert.Equal(expected, WildcardPattern.Matches(pattern, text, ignoreCase: false));
    }

    [Theory]
    [InlineData("home/${aws:username}/*", "home/*/*")]
    [InlineData("${a}${b}", "**")]
    [InlineData("${}", "*")]
    [InlineData("a${*}b${?}c${$}", "a?b?c?")]
    [InlineData("a${b", "a${b")]
    [InlineData("a${b/${c}", "a${b/*")]
    [InlineData("a/${b, '{c}'}/d", "a/*/d")]
    [InlineData("a", "a")]
    public void Variables_may_be_anything(string pattern, string expected) =>
        Assert.Equal(expected, ResourcePattern.WithoutVariables(pattern));

    [Fact]
    public void Covers_exactly_when_no_word_of_the_one_escapes_the_other() =>
        Gen.Select(Short, Short)
            .Sample(
                (outer, inner) =>
                {
                    Regex takes = ToRegex(outer);
                    Regex given = ToRegex(inner);
                    bool expected = Words.All(word => !given.IsMatch(word) || takes.IsMatch(word));
                    return ResourcePattern.Covers(outer, inner) == expected;
                },
                iter: 5_000
            );

    [Fact]
    public void Overlaps_exactly_when_some_word_is_in_both() =>
        Gen.Select(Format, Pattern)
            .Sample(
                (left, right) =>
                {
                    bool expected = CanMeet(left, right);
                    return ResourcePattern.Overlaps(left, right) == expected && ResourcePattern.Overlaps(right, left) == expected;
                },
                iter: 20_000
            );

    [Fact]
    public void Overlaps_whatever_some_word_is_in_both() =>
        Gen.Select(Format, Short)
            .Sample(
                (left, right) =>
                {
                    Regex one = ToRegex(left);
                    Regex other = ToRegex(right);
                    return !Words.Any(word => one.IsMatch(word) && other.IsMatch(word)) || ResourcePattern.Overlaps(left, right);
                },
                iter: 5_000
            );

    /// <summary>The same by plain recursion: what each side may take next, a character at a time.</summary>
    private static bool CanMeet(string left, string right)
    {
        if (left.Length == 0 && right.Length == 0)
        {
            return true;
        }

        return (IsStar(left) && CanMeet(left[1..], right))
            || (IsStar(right) && CanMeet(left, right[1..]))
            || (
                left.Length > 0
                && right.Length > 0
                && !(IsStar(left) && IsStar(right))
                && "ab:/z".Any(c => Takes(left[0], c) && Takes(right[0], c) && CanMeet(After(left), After(right)))
            );
    }

    private static bool IsStar(string pattern) =>
        pattern.Length > 0 && pattern[0] is ('*' or ResourcePattern.Field or ResourcePattern.Segment);

    private static string After(string pattern) => IsStar(pattern) ? pattern : pattern[1..];

    private static bool Takes(char pattern, char c) =>
        pattern switch
        {
            '*' or '?' => true,
            ResourcePattern.Field => c != ':',
            ResourcePattern.Segment => c is not (':' or '/'),
            _ => pattern == c,
        };

    private static Regex ToRegex(string pattern) =>
        new(
            "^"
                + Regex
                    .Escape(pattern)
                    .Replace(@"\*", ".*")
                    .Replace(@"\?", ".")
                    .Replace("\u0001", "[^:]*")
                    .Replace("\u0002", "[^:/]*")
                + "$",
            RegexOptions.CultureInvariant
        );

    private static IEnumerable<string> AllWords(string letters, int length)
    {
        string[] last = [""];
        for (int i = 0; i <= length; i++)
        {
            foreach (string word in last)
            {
                yield return word;
            }

            last = [.. last.SelectMany(word => letters.Select(letter => word + letter))];
        }
    }
}
