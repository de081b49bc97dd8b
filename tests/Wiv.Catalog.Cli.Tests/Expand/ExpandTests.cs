using System.Text.Json;
using Wiv.Catalog.Core.Aws.Reference;

namespace Wiv.Catalog.Cli.Tests.Expand;

public sealed class ExpandTests : IDisposable
{
    private readonly Workspace workspace = new();

    public ExpandTests() => workspace.Write("shop.permissions.yaml", SampleCatalogs.Shop);

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void A_pipe_gets_a_line_an_action()
    {
        RunResult run = workspace.Run("expand", "s3:*Bucket", "sqs:SendMessage");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("s3:*Bucket\ts3:CreateBucket\tWrite", run.OutputLines);
        Assert.Contains("s3:*Bucket\ts3:ListBucket\tList", run.OutputLines);
        Assert.Equal("sqs:SendMessage\tsqs:SendMessage\tWrite", run.OutputLines[^1]);
        Assert.Equal(AwsReference.Lookup("s3:*Bucket").Actions.Count + 1, run.OutputLines.Length);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_is_too_much_to_list_is_left_out_and_said_to_be(bool isJson)
    {
        string[] patterns = [.. Enumerable.Repeat("*", 30)];

        RunResult run = workspace.Run(["expand", .. patterns, .. isJson ? ["--format", "json"] : Array.Empty<string>()]);

        Assert.Equal(1, run.ExitCode);
        Assert.Matches("too much to list: the last [0-9]+ of 30 patterns are left out; ask for fewer patterns", run.Error);
        Assert.True(run.Output.Length < 40_000_000);
    }

    [Fact]
    public void A_catalog_tells_which_it_grants_and_not_in_vain()
    {
        RunResult run = workspace.Run("expand", "s3:*", "--catalog", ".");

        Assert.Contains("s3:*\ts3:GetObject\tRead\tyes", run.OutputLines);
        Assert.Contains("s3:*\ts3:DeleteObject\tWrite\tno", run.OutputLines);
        Assert.Contains("s3:*\ts3:GetAccountPublicAccessBlock\tRead\tno", run.OutputLines);
    }

    [Fact]
    public void A_person_gets_the_counts_by_level()
    {
        RunResult run = workspace.RunOnScreen(80, "expand", "ecr-public:Describe*", "--catalog", ".");

        string first = run.OutputLines[0];
        Assert.Matches(@"^ecr-public:Describe\* matches \d+ actions: \d+ Read, \d+ List; the catalog grants 0\s*$", first);
        Assert.Contains(run.OutputLines, line => line.StartsWith("  ecr-public:DescribeImages ") && line.Contains("not granted"));
    }

    [Theory]
    [InlineData("ec2:Dscribe*", "; did you mean 'ec2:Describe*'?")]
    [InlineData("elb:Describe*", "; did you mean 'elasticloadbalancing:Describe*'?")]
    [InlineData("GetObject", "'GetObject' is not an action: ")]
    public void What_stands_for_nothing_is_told_and_the_rest_is_expanded(string pattern, string expected)
    {
        RunResult run = workspace.Run("expand", pattern, "sqs:SendMessage");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(expected, Assert.Single(run.ErrorLines));
        Assert.Equal("sqs:SendMessage\tsqs:SendMessage\tWrite", Assert.Single(run.OutputLines));
    }

    [Fact]
    public void Json_has_counts_actions_and_what_was_meant()
    {
        RunResult run = workspace.Run("expand", "s3:*", "ec2:Dscribe*", "--format", "json");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        JsonElement[] patterns = run.Items("patterns");
        JsonElement[] actions = [.. patterns[0].GetProperty("actions").EnumerateArray()];
        Assert.Equal(
            actions.GroupBy(action => action.Text("accessLevel")!).ToDictionary(level => level.Key, level => level.Count()),
            patterns[0]
                .GetProperty("counts")
                .EnumerateArray()
                .ToDictionary(level => level.Text("accessLevel")!, level => level.GetProperty("count").GetInt32())
        );
        Assert.Equal(JsonValueKind.Null, actions[0].GetProperty("granted").ValueKind);
        Assert.Equal("ec2:Describe*", patterns[1].Text("suggestion"));
        Assert.EndsWith("did you mean 'ec2:Describe*'?", patterns[1].Text("message"));
    }

    [Fact]
    public void Every_action_of_aws_can_be_asked_for() =>
        Assert.Equal(
            AwsReference.Services.Sum(prefix => AwsReference.Find(prefix)!.Actions.Count),
            workspace.Run("expand", "*").OutputLines.Length
        );
}
