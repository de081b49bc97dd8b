using System.Text.RegularExpressions;
using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Emit;

namespace Wiv.Catalog.Core.Tests.Emit;

/// <summary>A tooltip tells what an action is to AWS, and of a wildcard what it matches, in numbers that add up.</summary>
public sealed partial class ActionFactsTests
{
    [Theory]
    [InlineData("s3:GetObject", "Read")]
    [InlineData("S3:getobject", "Read")]
    [InlineData("s3:ListBucket", "List")]
    [InlineData("s3:PutObject", "Write")]
    [InlineData("s3:PutBucketPolicy", "Permissions management")]
    [InlineData("ec2:CreateTags", "Tagging")]
    [InlineData("trustedadvisor:CreateEngagement", "removed by AWS")]
    [InlineData("zocalo:Describe*", "removed by AWS")]
    [InlineData("s3:GetObjekt", "unknown to AWS")]
    [InlineData("s4:*", "unknown to AWS")]
    [InlineData("*", "every action of AWS")]
    public void A_few_words_tell_what_an_action_is(string action, string brief) =>
        Assert.Equal(brief, ActionFacts.Of(action).Brief);

    [Theory]
    [InlineData("s3:DescribeJob*", "1 action, none writes")]
    [InlineData("s3:Describe*", "2 actions, none writes")]
    [InlineData("s3:PutObjectAc?", "1 action, 1 writes")]
    [InlineData("s3:PutObject*Tagging", "2 actions, all write")]
    [InlineData("billing:Get*", "14 actions, 1 writes")]
    public void Of_a_wildcard_they_tell_how_much_it_matches_and_what_writes(string action, string brief) =>
        Assert.Equal(brief, ActionFacts.Of(action).Brief);

    [Fact]
    public void Of_a_wildcard_the_names_stand_by_access_level_the_most_telling_first()
    {
        ActionFacts facts = ActionFacts.Of("s3:*ObjectTagging");

        Assert.Equal($"Matches 3 actions (AWS reference {AwsReference.Date}).", facts.Sentence);
        Assert.Equal(["Tagging (2): DeleteObjectTagging, PutObjectTagging", "Read (1): GetObjectTagging"], facts.Matches);
    }

    [Fact]
    public void Of_an_action_that_is_gone_they_tell_what_has_its_place() =>
        Assert.EndsWith("; workdocs seems to replace it.", ActionFacts.Of("zocalo:GetDocument").Sentence);

    [Fact]
    public void Every_match_is_named_or_counted()
    {
        foreach (string service in AwsReference.Services)
        {
            IReadOnlyList<AwsAction> actions = AwsReference.Lookup($"{service}:*").Actions;
            IReadOnlyList<string> lines = ActionFacts.Of($"{service}:*").Matches;

            foreach (string line in lines)
            {
                Match parts = LevelLine().Match(line);
                int shown = parts.Groups["names"].Value.Split(", ").Length;
                int more = parts.Groups["more"].Success ? int.Parse(parts.Groups["more"].Value) : 0;
                Assert.Equal(int.Parse(parts.Groups["count"].Value), shown + more);
                Assert.True(line.Length < 450, line);
            }

            Assert.Equal(actions.Count, lines.Sum(line => int.Parse(LevelLine().Match(line).Groups["count"].Value)));
        }
    }

    [GeneratedRegex(@"^[\w ]+ \((?<count>\d+)\): (?<names>.+?)( and (?<more>\d+) more)?$")]
    private static partial Regex LevelLine();
}
