using System.Text.RegularExpressions;
using Wiv.Catalog.Core.Holes;

namespace Wiv.Catalog.Core.Tests.Emit.Deployment;

/// <summary>A template takes the ARNs of one resource that the pattern of a parameter matches.</summary>
public sealed class ArnRegexTests
{
    private const string Key = "arn:aws:kms:*:*:key/*";

    [Theory]
    [InlineData(Key, "arn:aws:kms:eu-west-1:123456789012:key/a-1")]
    [InlineData("arn:aws:s3:::a?c", "arn:aws:s3:::abc")]
    [InlineData("arn:aws:s3:::a**c", "arn:aws:s3:::ac")]
    [InlineData("arn:aws:s3:::a**c", "arn:aws:s3:::abbc")]
    [InlineData("arn:aws:s3:::a.c_d/e,f=g@h", "arn:aws:s3:::a.c_d/e,f=g@h")]
    [InlineData("arn:aws*:s3:::a", "arn:aws-cn:s3:::a")]
    [InlineData("arn:aws*:s3:::a", "arn:aws:s3:::a")]
    [InlineData("arn:*:s3:::a", "arn:aws-us-gov:s3:::a")]
    [InlineData("arn:aws-*:s3:::a", "arn:aws-cn:s3:::a")]
    [InlineData("arn:aws:iam::*:role/*", "arn:aws:iam::aws:role/a")]
    [InlineData(null, "arn:aws:sqs:eu-west-1:123456789012:orders")]
    [InlineData(null, "arn:aws:s3:::a${b}")]
    [InlineData("*", "arn:aws:s3:::a")]
    public void An_ARN_that_the_pattern_matches_is_taken(string? pattern, string arn) =>
        Assert.Matches(ArnRegex.Of(pattern), arn.Replace("{b", "b", StringComparison.Ordinal));

    [Theory]
    [InlineData(Key, "arn:aws:kms:eu-west-1:123456789012:alias/a")]
    [InlineData(Key, "arn:aws-cn:kms:eu-west-1:123456789012:key/a")]
    [InlineData(Key, "arn:aws:s3:eu-west-1:123456789012:key/a")]
    [InlineData(Key, "arn:aws:kms:eu-west-1:12345678901:key/a")]
    [InlineData(Key, "arn:aws:kms:EU:123456789012:key/a")]
    [InlineData(Key, "arn:aws:kms:eu-west-1:123456789012:key/*")]
    [InlineData(Key, "x:arn:aws:kms:eu-west-1:123456789012:key/a")]
    [InlineData("arn:aws:s3:::a?c", "arn:aws:s3:::ac")]
    [InlineData("arn:aws:s3:::a?c", "arn:aws:s3:::abbc")]
    [InlineData("arn:aws:s3:::a.c", "arn:aws:s3:::abc")]
    [InlineData("arn:aws:s3:::a", "arn:aws:s3:::ab")]
    [InlineData("arn:aws-*:s3:::a", "arn:aws:s3:::a")]
    [InlineData("arn:aws*:s3:::a", "arn:awsx:s3:::a")]
    [InlineData("arn:**:s3:::a", "arn:x:s3:::a")]
    [InlineData(null, "arn:aws:s3:::")]
    [InlineData(null, "arn:aws::eu-west-1:123456789012:a")]
    [InlineData(null, "arn:aws:s3:::a b")]
    [InlineData(null, "arn:aws:s3:::a?")]
    [InlineData(null, "arn:aws:s3:::${a}")]
    public void Another_is_not(string? pattern, string arn) => Assert.DoesNotMatch(ArnRegex.Of(pattern), arn);

    /// <summary>It would say no more, and take the square of the time.</summary>
    [Fact]
    public void A_star_beside_a_star_is_left_out() =>
        Assert.Equal(ArnRegex.Of("arn:aws:s3:::*a*c"), ArnRegex.Of("arn:aws:s3:::**a***c"));

    [Theory]
    [InlineData("arn:aws:iam::123456789012:role/a$b")]
    [InlineData("arn:aws:iam::123456789012:role/a}b")]
    public void A_principal_has_fewer_signs(string arn)
    {
        Assert.Matches(ArnRegex.Of(null), arn);
        Assert.DoesNotMatch(ArnRegex.Of(null, isPrincipal: true), arn);
        Assert.Matches(ArnRegex.Of(null, isPrincipal: true), Regex.Replace(arn, "[$}]", "+"));
    }
}
