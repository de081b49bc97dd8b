namespace Wiv.Catalog.Cli.Tests.List;

public sealed class ListTests : IDisposable
{
    private readonly Workspace workspace = new();

    public ListTests() => workspace.Write("shop.permissions.yaml", SampleCatalogs.Shop);

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void A_pipe_gets_a_line_a_permission_with_its_columns_between_tabs()
    {
        RunResult run = workspace.Run("list");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            """
            OrdersPolicy|Orders [of the day]|s3:Get*|Read|arn:aws:s3:::shop-{AccountId}||Know how the bucket is set up
            OrdersPolicy|Orders [of the day]|s3:Get*|Read|arn:aws:s3:::shop-{AccountId}/*||Read the orders of the day for the invoice
            OrdersPolicy|Orders [of the day]|s3:PutObject|Write|arn:aws:s3:::shop-{AccountId}/*||Write the invoice
            FleetPolicy||ec2:DescribeInstances|List|*||Show which machines run
            FleetPolicy||ec2:StopInstances|Write|*|Tagged team|Stop a machine that is not used

            """.ReplaceLineEndings("\n"),
            run.Output.Replace('\t', '|')
        );
    }

    [Theory]
    [InlineData(2, "--service", "EC2")]
    [InlineData(5, "--service", "ec2", "--service", "s3")]
    [InlineData(0, "--service", "sqs")]
    [InlineData(2, "--level", "write")]
    [InlineData(3, "--level", "Write", "--level", "List")]
    [InlineData(0, "--level", "Permissions management")]
    [InlineData(3, "--policy", "OrdersPolicy")]
    [InlineData(1, "--policy", "OrdersPolicy", "--level", "Write")]
    public void Filters_of_a_kind_add_up_and_kinds_narrow_one_another(int count, params string[] filters)
    {
        RunResult run = workspace.Run(["list", .. filters]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(count, run.OutputLines.Length);
    }

    [Fact]
    public void What_grants_every_action_grants_those_of_every_service_and_level()
    {
        workspace.Write("all.permissions.yaml", SampleCatalogs.Of("All", "Everything", "\"*\""));

        RunResult run = workspace.Run("list", "all.permissions.yaml", "--service", "sqs", "--level", "Tagging");

        Assert.StartsWith("Everything\tEverything\t*\tPermissions management, Tagging, Write, Read, List\t*\t", run.Output);
    }

    [Theory]
    [InlineData("there is no policy 'OrderPolicy'; did you mean 'OrdersPolicy'?", "--policy", "OrderPolicy")]
    [InlineData("there is no policy 'x'; choose from OrdersPolicy, FleetPolicy", "--policy", "x")]
    [InlineData("there is no access level 'Wrte'; did you mean 'Write'?", "--level", "Wrte")]
    [InlineData("AWS has no service 'dynamo' as of ", "--service", "dynamo")]
    public void A_filter_that_can_take_nothing_is_told_to_be_a_slip(string expected, params string[] filter)
    {
        RunResult run = workspace.Run(["list", .. filter]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"wiv-catalog: error: {expected}", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public void A_catalog_with_errors_is_not_listed_and_its_errors_are_told()
    {
        workspace.Write("broken/b.permissions.yaml", SampleCatalogs.Broken);

        RunResult run = workspace.Run("list", "broken");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(Path.Combine("broken", "b.permissions.yaml") + "(3,", run.ErrorLines[0]);
        Assert.Equal("wiv-catalog: error: the catalogs have errors (see above); correct them first", run.ErrorLines[^1]);
    }
}
