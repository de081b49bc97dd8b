using Wiv.Catalog.Core.Aws;

namespace Wiv.Catalog.Core.Tests.Aws;

/// <summary>What a comparison of two patterns costs, by which the work on a catalog is bounded.</summary>
public sealed class PatternStepsTests
{
    [Theory]
    [InlineData("s3:*", "ec2:Describe*")]
    [InlineData("s3:Get*", "S3:Put*")]
    [InlineData("s3:GetObject*", "s3:Get")]
    [InlineData("s3:GetObject", "s3:GetObjectAcl")]
    [InlineData("s3:GetObject", "s3:getobject")]
    public void Little_where_the_start_decides(string outer, string inner) =>
        Assert.InRange(WildcardPattern.Steps(outer, inner), 1, 1 + Math.Max(outer.Length, inner.Length));

    [Theory]
    [InlineData("s3:*", "s3:GetObject")]
    [InlineData("S3:*Object*", "s3:Get*Object")]
    [InlineData("?3:*", "s3:GetObject")]
    [InlineData("*", "s3:GetObject")]
    public void What_stands_behind_the_wildcards_of_both_elsewhere(string outer, string inner)
    {
        int start = outer.IndexOfAny(['*', '?']);

        Assert.InRange(
            WildcardPattern.Steps(outer, inner),
            (outer.Length - start) * (inner.Length - start),
            (outer.Length + 1) * (inner.Length + 1)
        );
    }

    [Fact]
    public void Of_long_patterns_it_is_no_small_number() =>
        Assert.True(WildcardPattern.Steps(new string('*', 100_000), new string('*', 100_000)) >= 10_000_000_000);
}
