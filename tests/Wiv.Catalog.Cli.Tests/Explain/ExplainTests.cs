using System.Text.Json;
using Wiv.Catalog.Core.Aws.Reference;

namespace Wiv.Catalog.Cli.Tests.Explain;

public sealed class ExplainTests : IDisposable
{
    private readonly Workspace workspace = new();

    public ExplainTests() => workspace.Write("shop.permissions.yaml", SampleCatalogs.Shop);

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void A_granted_action_is_told_with_where_when_and_why()
    {
        RunResult run = workspace.Run("explain", "ec2:StopInstances");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith(
            $"""
            ec2:StopInstances is granted
              FleetPolicy
                by        ec2:StopInstances
                on        *
                when      Tagged team
                why       Stop a machine that is not used
              AWS, as of {AwsReference.Date}
                level     Write
                acts on   instance (required)
                keys      
            """.ReplaceLineEndings("\n"),
            run.Output
        );
    }

    [Fact]
    public void A_grant_on_a_resource_that_the_action_does_not_act_on_is_told_to_be_in_vain()
    {
        RunResult run = workspace.Run("explain", "s3:GetObject");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(1, run.Output.Split("without effect").Length - 1);
        Assert.Matches(
            @"(?s)on +arn:aws:s3:::shop-\{AccountId\}\n.*without effect.*on +arn:aws:s3:::shop-\{AccountId\}/\*\n",
            run.Output
        );
    }

    [Fact]
    public void An_action_that_is_granted_in_vain_alone_is_not_granted()
    {
        RunResult run = workspace.Run("explain", "s3:GetAccountPublicAccessBlock");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("s3:GetAccountPublicAccessBlock is granted without effect\n", run.Output);
    }

    [Theory]
    [InlineData(0, "S3:getobject is granted", "S3:getobject")]
    [InlineData(0, "s3:GetObject* is granted", "s3:GetObject*")]
    [InlineData(1, "s3:*Object is granted in part only", "s3:*Object")]
    [InlineData(1, "s3:DeleteObject is not granted", "s3:DeleteObject")]
    [InlineData(1, "s3:GetObject is granted", "s3:GetObject", "sqs:SendMessage")]
    [InlineData(1, "s3:GetObjct would be granted, but does not exist in AWS", "s3:GetObjct")]
    public void The_answer_is_in_the_first_line_and_in_the_exit_code(int exitCode, string answer, params string[] actions)
    {
        RunResult run = workspace.Run(["explain", .. actions]);

        Assert.Equal((exitCode, ""), (run.ExitCode, run.Error));
        Assert.Equal(answer, run.OutputLines[0]);
    }

    [Theory]
    [InlineData("s3:PutObjct", "AWS has no action 's3:PutObjct' as of {0}; did you mean 's3:PutObject'?")]
    [InlineData("s4:PutBucket", "AWS has no service 's4' as of {0}")]
    [InlineData(
        "s3.PutObject",
        "'s3.PutObject' is not an action: write service:Action, such as s3:GetObject; did you mean 's3:PutObject'?"
    )]
    [InlineData("ec2:Dscribe*", "AWS has no action that 'ec2:Dscribe*' matches as of {0}; did you mean 'ec2:Describe*'?")]
    public void Of_a_slip_it_is_told_what_was_probably_meant(string action, string expected)
    {
        RunResult run = workspace.Run("explain", action);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("    unknown   " + string.Format(null, expected, AwsReference.Date) + "\n", run.Output);
    }

    [Fact]
    public void Of_two_names_as_near_the_one_that_the_catalog_grants_is_meant()
    {
        workspace.Write("shop.permissions.yaml", SampleCatalogs.Of("A", "Reader", "s3:PutObjectAcl"));

        Assert.Contains("did you mean 's3:PutObjectAcl'?", workspace.Run("explain", "s3:PutObjectAcll").Output);
    }

    [Fact]
    public void Json_has_the_grants_and_what_aws_says()
    {
        RunResult run = workspace.Run("explain", "s3:PutObject", "iam:PassRole", "--format", "json");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        JsonElement[] actions = run.Items("actions");
        Assert.Equal([true, false], actions.Select(action => action.GetProperty("granted").GetBoolean()));
        JsonElement grant = Assert.Single(actions[0].GetProperty("grants").EnumerateArray());
        Assert.Equal(("name", "s3:PutObject"), (grant.Text("how"), grant.Text("by")));
        JsonElement match = Assert.Single(actions[1].GetProperty("matches").EnumerateArray());
        Assert.Equal("Write", match.Text("accessLevel"));
        Assert.Contains("iam:PassedToService", match.Texts("conditionKeys"));
        Assert.True(match.GetProperty("permissionOnly").GetBoolean());
    }

    [Fact]
    public void Other_catalogs_than_those_here_are_named_by_an_option()
    {
        using var elsewhere = new Workspace();
        elsewhere.Write("a/a.permissions.yaml", SampleCatalogs.Of("A", "Reader", "sqs:SendMessage"));
        elsewhere.Write("b/b.permissions.yaml", SampleCatalogs.Of("B", "Reader", "sns:Publish"));

        RunResult run = elsewhere.Run("explain", "sqs:SendMessage", "--catalog", "a", "sns:Publish", "--catalog", "b");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void Long_reasons_are_wrapped_for_a_person_alone()
    {
        string why = string.Join(' ', Enumerable.Repeat("because", 40));
        workspace.Write("shop.permissions.yaml", SampleCatalogs.Of("A", "Reader").Replace("Know the objects", why));

        Assert.Contains(why, workspace.Run("explain", "s3:GetObject").Output);
        Assert.All(workspace.RunOnScreen(60, "explain", "s3:GetObject").OutputLines, line => Assert.InRange(line.Length, 0, 60));
    }
}
