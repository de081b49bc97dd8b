using System.Text.RegularExpressions;
using CsCheck;
using Wiv.Catalog.Core.Aws;

namespace Wiv.Catalog.Core.Tests.Aws;

/// <summary>IAM's matching, by its documented examples and against a brute force on a small alphabet.</summary>
public sealed class ActionPatternTests
{
    /// <summary>Three characters are enough: two that patterns hold, and one that stands for all the others.</summary>
    private static readonly string[] Words = [.. AllWords("abz", 6)];

    // A word that tells two patterns apart need not be longer than both together.
    private static readonly Gen<string> Pattern = Gen.Char["abB*?"].Array[0, 3].Select(letters => new string(letters));

    [Theory]
    [InlineData("ec2:Describe*", "ec2:DescribeInstances", true)]
    [InlineData("ec2:Describe*", "EC2:describeinstances", true)]
    [InlineData("ec2:Describe*", "ec2:Describe", true)]
    [InlineData("ec2:Describe*", "ec2:TerminateInstances", false)]
    [InlineData("s3:*", "s3-object-lambda:GetObject", false)]
    [InlineData("*", "s3:GetObject", true)]
    [InlineData("s3:Get?bject", "s3:GetObject", true)]
    [InlineData("s3:Get?bject", "s3:Getbject", false)]
    [InlineData("s3:*Object", "s3:GetObjectObject", true)]
    [InlineData("s3:GetObject", "s3:GetObject", true)]
    [InlineData("s3:GetObject", "s3:GetObjects", false)]
    public void Matches_as_IAM_does(string pattern, string action, bool expected) =>
        Assert.Equal(expected, ActionPattern.Matches(pattern, action));

    [Theory]
    [InlineData("ec2:Describe*", "ec2:Describe*", true)]
    [InlineData("ec2:Describe*", "ec2:DescribeInstance*", true)]
    [InlineData("ec2:Describe*", "ec2:*", false)]
    [InlineData("*", "ec2:*", true)]
    [InlineData("ec2:*", "*", false)]
    [InlineData("ec2:?*", "ec2:*s", true)]
    [InlineData("ec2:?*", "ec2:*", false)]
    [InlineData("ec2:*?", "ec2:?*", true)]
    [InlineData("ec2:GetA", "ec2:Get?", false)]
    public void Covers_what_it_grants_no_less_of(string pattern, string action, bool expected) =>
        Assert.Equal(expected, ActionPattern.Covers(pattern, action));

    [Fact]
    public void Matches_what_the_regular_expression_matches() =>
        Pattern.Sample(
            pattern =>
            {
                Regex regex = ToRegex(pattern);
                return Words.All(word => ActionPattern.Matches(pattern, word) == regex.IsMatch(word));
            },
            iter: 2_000
        );

    [Fact]
    public void Covers_exactly_when_no_word_of_the_one_escapes_the_other() =>
        Gen.Select(Pattern, Pattern)
            .Sample(
                (pattern, action) =>
                {
                    Regex outer = ToRegex(pattern);
                    Regex inner = ToRegex(action);
                    bool expected = Words.All(word => !inner.IsMatch(word) || outer.IsMatch(word));
                    return ActionPattern.Covers(pattern, action) == expected;
                },
                iter: 10_000
            );

    private static Regex ToRegex(string pattern) =>
        new(
            "^" + Regex.Escape(pattern).Replace(@"\*", ".*").Replace(@"\?", ".") + "$",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
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
