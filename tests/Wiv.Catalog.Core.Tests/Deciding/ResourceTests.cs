using Wiv.Catalog.Deciding;

namespace Wiv.Catalog.Core.Tests.Deciding;

/// <summary>
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html,
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
/// </summary>
public sealed class ResourceTests
{
    [Theory]
    [InlineData("*", "*", true)]
    [InlineData("*", "arn:aws:s3:::b", true)]
    [InlineData("arn:aws:s3:::*", "*", false)]
    [InlineData("arn:aws:s3:::bucket/*", "arn:aws:s3:::bucket", false)]
    [InlineData("arn:aws:s3:::bucket/*/test/*", "arn:aws:s3:::bucket/1/2/test/3", true)]
    [InlineData("arn:aws:s3:::bucket/?", "arn:aws:s3:::bucket/ab", false)]
    [InlineData("arn:aws:s3:::bucket/?", "arn:aws:s3:::bucket/\U0001F600", true)]
    [InlineData("arn:aws:s3:::Bucket", "arn:aws:s3:::bucket", false)]
    [InlineData("arn:aws:iam::*:user/x", "arn:aws:iam::1:role/y:user/x", true)]
    // An incomplete ARN is completed with wildcards.
    [InlineData("arn:aws:sqs", "arn:aws:sqs:us-east-1:111122223333:queue", true)]
    [InlineData("arn:aws:sqs", "arn:aws:sqsx:us-east-1:111122223333:queue", false)]
    [InlineData("arn:aws:s3:*", "arn:aws:s3:::bucket/key", true)]
    public void Resources(string pattern, string resource, bool applies)
    {
        Assert.Equal(applies, Of(["s3:*"], [pattern], isNot: false).Applies(Samples.Request(resource: resource)));
        Assert.Equal(!applies, Of(["s3:*"], [pattern], isNot: true).Applies(Samples.Request(resource: resource)));
    }

    [Theory]
    [InlineData("s3:getobject", "s3:GetObject", true)]
    [InlineData("S3:Get*", "s3:GetObject", true)]
    [InlineData("s3:Get?bject", "s3:GetObject", true)]
    [InlineData("s3:GetObject", "s3:GetObjectAcl", false)]
    [InlineData("s3:*Object", "s3:GetObject", true)]
    [InlineData("*", "ec2:RunInstances", true)]
    [InlineData("s3:*", "s3express:CreateBucket", false)]
    public void Actions(string pattern, string action, bool applies) =>
        Assert.Equal(applies, Of([pattern], ["*"], isNot: false).Applies(Samples.Request(action)));

    /// <summary>What a pattern takes, by trying every way to lengthen its runs.</summary>
    [Fact]
    public void Patterns_match_as_brute_force_does()
    {
        string[] patterns = [.. Texts("ab*?", 4)];
        string[] texts = [.. Texts("ab", 4)];
        foreach (string pattern in patterns)
        {
            DecidedPattern prepared = DecidedPattern.Of(pattern, true, true, ignoreCase: false);
            foreach (string text in texts)
            {
                Assert.True(
                    Matches(pattern, text) == prepared.Takes(text, 0, text.Length, DecidedRequest.Empty),
                    $"{pattern} on {text}"
                );
            }
        }
    }

    private static bool Matches(string pattern, string text) =>
        pattern.Length == 0 ? text.Length == 0
        : pattern[0] == '*' ? Enumerable.Range(0, text.Length + 1).Any(taken => Matches(pattern[1..], text[taken..]))
        : text.Length > 0 && (pattern[0] == '?' || pattern[0] == text[0]) && Matches(pattern[1..], text[1..]);

    private static IEnumerable<string> Texts(string letters, int longest) =>
        longest == 0
            ? [""]
            : Texts(letters, longest - 1).SelectMany(text => letters.Select(letter => text + letter).Prepend(text)).Distinct();

    private static DecidedStatement Of(string[] actions, string[] resources, bool isNot) =>
        new(false, new DecidedList<string>(false, actions), new DecidedList<string>(isNot, resources), null, []);
}
