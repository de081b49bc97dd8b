using CsCheck;
using Wiv.Catalog.Core.Aws;

namespace Wiv.Catalog.Core.Tests.Policies;

/// <summary>Which resources of a policy can be of a format.</summary>
public sealed class ArnFormatTests
{
    private const string StackSet = "arn:${Partition}:cloudformation:${Region}:${Account}:stackset/${StackSetName}:${Id}";
    private const string LogGroup = "arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}";
    private const string Object = "arn:${Partition}:s3:::${BucketName}/${ObjectName}";

    [Theory]
    [InlineData(Object, "arn:aws:s3:::shop/a", true)]
    [InlineData(Object, "arn:aws:s3:::shop/a:b/c", true)]
    [InlineData(Object, "arn:aws:s3:::shop", false)]
    [InlineData(Object, "arn:aws:s3:::sh*", true)]
    [InlineData(Object, "arn:aws:s3:*:*:shop/*", true)]
    [InlineData(Object, "arn:aws:s3::123456789012:shop/*", false)]
    [InlineData(Object, "arn:aws:sqs:::shop/*", false)]
    [InlineData(Object, "arn:aws:s?:::shop/*", true)]
    [InlineData(StackSet, "arn:aws:cloudformation:*:123456789012:stackset/*Shop*", true)]
    [InlineData(StackSet, "arn:aws:cloudformation:*:*:stackset-target/*", false)]
    [InlineData(LogGroup, "arn:aws:logs:us-east-1:123456789012:log-group:a:*", true)]
    [InlineData(LogGroup, "arn:aws:logs:*:*:/aws/lambda/a", false)]
    [InlineData(LogGroup, "arn:aws:logs:us-east-1::log-group:a", true)]
    public void A_resource_can_be_of_a_format_field_by_field(string format, string resource, bool expected) =>
        Assert.Equal(expected, ArnFormat.Parse(format)!.CanMatch(ArnPattern.Parse(resource)!));

    [Theory]
    [InlineData(Object, "*", true)]
    [InlineData(Object, "arn:aws:*", true)]
    [InlineData(Object, "arn:aws:sqs*", false)]
    [InlineData(Object, "arn:aws:s3:::*", false)]
    [InlineData(LogGroup, "arn:aws:logs:*:*:/aws/lambda/a*", true)]
    [InlineData(LogGroup, "arn:aws:logs:us-east-1:123456789012:/aws/lambda/a", false)]
    [InlineData(LogGroup, "", false)]
    public void A_wildcard_may_run_over_colons(string format, string resource, bool expected) =>
        Assert.Equal(expected, ArnFormat.Parse(format)!.CanMatchAcross(resource));

    [Fact]
    public void A_format_has_six_fields() => Assert.Null(ArnFormat.Parse("arn:${Partition}:s3:${BucketName}"));

    [Fact]
    public void Every_pattern_of_an_ARN_of_the_format_can_match_it()
    {
        Gen<char> letter = Gen.Char["abz/-"];
        Gen<string> value = letter.Array[1, 4].Select(letters => new string(letters));
        Gen.Select(
                Gen.OneOf(Gen.Const(StackSet), Gen.Const(LogGroup), Gen.Const(Object)),
                value,
                value,
                Gen.Int[0, 60],
                Gen.Int[0, 20],
                Gen.Char["*?"]
            )
            .Sample(
                (format, first, second, from, length, wildcard) =>
                {
                    string arn = format
                        .Replace("${Partition}", "aws", StringComparison.Ordinal)
                        .Replace("${Region}", "us-east-1", StringComparison.Ordinal)
                        .Replace("${Account}", "123456789012", StringComparison.Ordinal)
                        .Replace("${StackSetName}", first, StringComparison.Ordinal)
                        .Replace("${LogGroupName}", first, StringComparison.Ordinal)
                        .Replace("${BucketName}", first, StringComparison.Ordinal)
                        .Replace("${Id}", second, StringComparison.Ordinal)
                        .Replace("${ObjectName}", second, StringComparison.Ordinal);
                    int start = Math.Min(from, arn.Length);
                    int end = wildcard == '*' ? Math.Min(arn.Length, start + length) : Math.Min(arn.Length, start + 1);
                    string pattern = start == end ? arn : arn[..start] + wildcard + arn[end..];
                    ArnFormat parsed = ArnFormat.Parse(format)!;
                    return start < 4
                        || (ArnPattern.Parse(pattern) is { } fields && parsed.CanMatch(fields))
                        || parsed.CanMatchAcross(pattern);
                },
                iter: 20_000
            );
    }
}
