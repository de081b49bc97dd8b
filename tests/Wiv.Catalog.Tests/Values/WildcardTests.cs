using CsCheck;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Tests.Values;

public class WildcardTests
{
    private static readonly Gen<string> Patterns = Gen.String[Gen.Char["ab:*?"], 0, 10];

    private static readonly Gen<string> Texts = Gen.String[Gen.Char["ab:"], 0, 12];

    [Fact]
    public void It_agrees_with_trying_everything() =>
        Gen.Select(Patterns, Texts)
            .Sample((pattern, text) => Wildcard.Matches(pattern, text) == Naive(pattern, text), iter: 20_000);

    [Fact]
    public void A_text_matches_its_own_generalization() =>
        Gen.Select(Texts, Gen.Int[0, 12], Gen.Int[0, 12])
            .Sample(
                (text, a, b) =>
                {
                    int from = Math.Min(Math.Min(a, b), text.Length);
                    int to = Math.Min(Math.Max(a, b), text.Length);
                    return Wildcard.Matches(text[..from] + "*" + text[to..], text);
                }
            );

    [Fact]
    public void Many_stars_and_no_match_end_soon()
    {
        // Trying everything would take longer than the universe has left.
        string pattern = string.Concat(Enumerable.Repeat("*a", 1000)) + "b";

        Assert.False(Wildcard.Matches(pattern, new string('a', 5000)));
    }

    [Fact]
    public void A_variable_without_end_is_plain_text()
    {
        Assert.True(Wildcard.Matches("a${b", "a${b"));
        Assert.True(Wildcard.Matches("$a$", "$a$"));
    }

    [Fact]
    public void A_variable_does_not_begin_in_another()
    {
        Assert.True(Wildcard.Matches("a${b${aws:username}c", "a${bxc"));
        Assert.False(Wildcard.Matches("a${b${aws:username}c", "axc"));
    }

    [Fact]
    public void Nothing_is_allocated()
    {
        const string Pattern = "arn:aws:s3:::${aws:PrincipalTag/team, 'none'}/*/?.txt";
        Assert.True(Wildcard.Matches(Pattern, "arn:aws:s3:::red/b/c/d.txt"));
        long before = GC.GetAllocatedBytesForCurrentThread();
        Wildcard.Matches(Pattern, "arn:aws:s3:::red/b/c/d.txt");

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static bool Naive(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        if (pattern.IsEmpty)
        {
            return text.IsEmpty;
        }
        if (pattern[0] == '*')
        {
            return Naive(pattern[1..], text) || (!text.IsEmpty && Naive(pattern, text[1..]));
        }
        return !text.IsEmpty && (pattern[0] == '?' || pattern[0] == text[0]) && Naive(pattern[1..], text[1..]);
    }
}
