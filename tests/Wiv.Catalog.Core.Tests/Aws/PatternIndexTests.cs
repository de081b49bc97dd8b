using CsCheck;
using Wiv.Catalog.Core.Aws;

namespace Wiv.Catalog.Core.Tests.Aws;

/// <summary>The index leaves out no pattern that covers a text, and keeps the order.</summary>
public sealed class PatternIndexTests
{
    private static readonly Gen<string> Pattern = Gen.String[Gen.Char["abA*?"], 0, 6];

    [Fact]
    public void What_covers_is_found() =>
        Gen.Select(Pattern.Array[0, 12], Pattern)
            .Sample(
                (patterns, inner) =>
                {
                    int[] found = Find(patterns, inner);

                    Assert.Equal(found.Distinct().Order(), found);
                    Assert.All(
                        Enumerable.Range(0, patterns.Length).Except(found),
                        place => Assert.False(WildcardPattern.Covers(patterns[place], inner, ignoreCase: true))
                    );
                },
                iter: 20_000
            );

    [Fact]
    public void What_begins_otherwise_is_not_looked_at()
    {
        string[] patterns = [.. Enumerable.Range(10, 80).Select(i => $"arn:aws:s3:::shop-{i}/*"), "*", "arn:aws:s3:::shop-12/a"];

        Assert.Equal([2, 80, 81], Find(patterns, "arn:aws:s3:::shop-12/a"));
        Assert.Equal([2, 80], Find(patterns, "arn:aws:s3:::shop-12/b"));
        Assert.Equal([80], Find(patterns, "arn:aws:s3:::shop-1"));
    }

    private static int[] Find(string[] patterns, string inner)
    {
        var index = new PatternIndex();
        for (int i = 0; i < patterns.Length; i++)
        {
            index.Add(patterns[i], i);
        }

        return [.. index.MayCover(inner)];
    }
}
