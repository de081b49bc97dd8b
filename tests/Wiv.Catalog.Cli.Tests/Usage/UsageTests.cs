using System.Text.Json;

namespace Wiv.Catalog.Cli.Tests.Usage;

public sealed class UsageTests : IDisposable
{
    private readonly Workspace workspace = new();

    public UsageTests()
    {
        workspace.Write("shop.permissions.yaml", SampleCatalogs.Shop);
        workspace.Write("Shop/Shop.csproj", "<Project />");
        workspace.Write(
            "Shop/obj/Debug/net10.0/wiv.usage.json",
            SampleFacts.Of("Shop.csproj", "ec2:DescribeInstances", "Fleet.cs")
        );
    }

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void A_pipe_gets_a_line_for_every_permission_and_every_call_without_one()
    {
        workspace.Write("Jobs/Jobs.csproj", "<Project />");
        workspace.Write("Jobs/obj/Debug/wiv.usage.json", SampleFacts.Of("Jobs.csproj", "sqs:PurgeQueue", "Job.cs"));

        RunResult run = workspace.Run("usage");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            [
                "used|FleetPolicy|ec2:DescribeInstances|*|1|ec2:DescribeInstances|Shop/Fleet.cs(7)",
                "unused|FleetPolicy|ec2:StopInstances|*|1||",
                "ungranted||sqs:PurgeQueue|||Call|Jobs/Job.cs(7)",
            ],
            run.OutputLines.TakeLast(3).Select(line => line.Replace('\t', '|'))
        );
    }

    [Theory]
    [InlineData("unused", 1)]
    [InlineData("ungranted", 0)]
    [InlineData("any", 1)]
    public void Failing_is_asked_for(string failOn, int exitCode) =>
        Assert.Equal(exitCode, workspace.Run("usage", "--fail-on", failOn).ExitCode);

    [Fact]
    public void A_call_that_is_not_granted_fails_when_asked_for()
    {
        workspace.Write("Shop/obj/Debug/net10.0/wiv.usage.json", SampleFacts.Of("Shop.csproj", "sqs:PurgeQueue", "Fleet.cs"));

        Assert.Equal(1, workspace.Run("usage", "--fail-on", "ungranted").ExitCode);
        Assert.Equal(0, workspace.Run("usage").ExitCode);
    }

    [Fact]
    public void Of_a_framework_the_newest_build_counts_and_frameworks_add_up()
    {
        workspace.Age("Shop/obj/Debug/net10.0/wiv.usage.json");
        workspace.Write("Shop/obj/Release/net10.0/wiv.usage.json", SampleFacts.Of("Shop.csproj", "ec2:StopInstances", "New.cs"));
        workspace.Write("Shop/obj/Release/net8.0/wiv.usage.json", SampleFacts.Of("Shop.csproj", "s3:PutObject", "Old.cs"));

        RunResult run = workspace.Run("usage");

        Assert.Equal(
            ["s3:PutObject", "ec2:StopInstances"],
            run.OutputLines.Where(line => line.StartsWith("used\t")).Select(line => line.Split('\t')[2])
        );
    }

    [Theory]
    [InlineData("Shop.slnx", """<Solution><Folder Name="/a/"><Project Path="Shop/Shop.csproj" /></Folder></Solution>""")]
    [InlineData(
        "Shop.sln",
        """
            Project("{2150E333-8FDC-42A3-9474-1A3956D46DE8}") = "a", "a", "{3FA0F85F-A7C6-0754-1E55-9BD5D403A7D0}"
            EndProject
            Project("{FAE04EC0-301F-11D3-BF4B-00C04F79EFBC}") = "Shop", "Shop\Shop.csproj", "{1C4DA56B-1172-4CA7-B974-96EDD62EF7B0}"
            EndProject
            """
    )]
    public void A_solution_names_its_projects(string name, string text)
    {
        workspace.Write(name, text);

        RunResult run = workspace.Run("usage", name, "--format", "json");

        Assert.Equal(["Shop/Shop.csproj"], JsonDocument.Parse(run.Output).RootElement.Texts("projects"));
        File.Delete(workspace.At("Shop/Shop.csproj"));
        Assert.StartsWith(
            $"{name}: error: the project Shop/Shop.csproj is missing",
            Assert.Single(workspace.Run("usage", name).ErrorLines)
        );
    }

    [Fact]
    public void Facts_are_found_where_all_projects_build_into_one_folder()
    {
        workspace.Write("Jobs/Jobs.csproj", "<Project />");
        workspace.Write(
            "artifacts/obj/Jobs/debug_net10.0/wiv.usage.json",
            SampleFacts.Of("Jobs.csproj", "s3:PutObject", "Job.cs")
        );

        Assert.Contains("Jobs/Job.cs(7)", workspace.Run("usage", "Jobs").Output);
    }

    [Fact]
    public void The_catalogs_of_the_projects_are_asked_unless_others_are_named()
    {
        workspace.Write("Jobs/own.permissions.yaml", SampleCatalogs.Of("Own", "OwnPolicy", "s3:PutObject"));
        workspace.Write("Jobs/Jobs.csproj", "<Project />");
        workspace.Write(
            "Jobs/obj/wiv.usage.json",
            SampleFacts.Of("Jobs.csproj", "s3:PutObject", "Job.cs", catalog: "own.permissions.yaml")
        );

        Assert.Equal("used\tOwnPolicy", Beginning(workspace.Run("usage", "Jobs")));
        Assert.Equal("unused\tOrdersPolicy", Beginning(workspace.Run("usage", "Jobs", "--catalog", "shop.permissions.yaml")));
    }

    [Fact]
    public void A_project_that_calls_aws_and_was_not_built_is_told()
    {
        workspace.Write("Jobs/Jobs.csproj", "<Project />");
        workspace.Write("Jobs/obj/project.assets.json", """{ "libraries": { "AWSSDK.S3/4.0.0": {} } }""");
        workspace.Write("Words/Words.csproj", "<Project />");
        workspace.Write(
            "Words/obj/project.assets.json",
            """{ "libraries": {}, "centralPackageVersions": { "AWSSDK.S3": "4.0.0" } }"""
        );

        RunResult run = workspace.RunOnScreen(120, "usage");

        Assert.Equal("1 project that may call AWS have no build to read: Jobs/Jobs.csproj", run.OutputLines[^1]);
    }

    [Fact]
    public void A_slip_in_the_name_of_a_policy_is_told()
    {
        workspace.Write(
            "Shop/obj/Debug/net10.0/wiv.usage.json",
            SampleFacts.Of("Shop.csproj", "s3:PutObject", "A.cs", policy: "OrderPolicy")
        );

        Assert.Equal(
            "Shop/Shop.csproj: error: WivCatalogPolicies names 'OrderPolicy', which is neither a policy nor a catalog here; did you mean 'OrdersPolicy'?",
            Assert.Single(workspace.Run("usage").ErrorLines)
        );
    }

    [Fact]
    public void Without_facts_it_says_to_build()
    {
        Directory.Delete(workspace.At("Shop/obj"), recursive: true);

        RunResult run = workspace.Run("usage");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(
            "wiv-catalog: error: no build found in the obj folders of Shop/Shop.csproj: build first.",
            Assert.Single(run.ErrorLines)
        );
    }

    [Fact]
    public void Damaged_facts_are_told_at_their_place()
    {
        workspace.Write("wiv.usage.json", "{\"version\":99}");

        RunResult run = workspace.Run("usage", "wiv.usage.json");

        Assert.StartsWith("wiv.usage.json(1,12): error: these facts are in a format", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public void The_table_fits_the_terminal_and_ends_with_what_matters()
    {
        workspace.Write("Shop/obj/Debug/net10.0/wiv.usage.json", SampleFacts.Of("Shop.csproj", "sqs:PurgeQueue", "Fleet.cs"));

        RunResult run = workspace.RunOnScreen(80, "usage");

        Assert.All(run.OutputLines, line => Assert.True(line.Length <= 80, line));
        Assert.Equal(
            [
                "Called and not granted (1)",
                "    sqs:PurgeQueue  Call  Shop/Fleet.cs(7)",
                "5 permissions: 0 used, 5 used by no call, 0 needed by no SDK operation; 1 call",
                "is not granted",
                "From the builds of 1 project",
            ],
            run.OutputLines.TakeLast(5).Select(line => line.TrimEnd())
        );
    }

    [Fact]
    public void Markdown_has_the_same_in_tables() =>
        Assert.Contains(
            "| FleetPolicy | `ec2:DescribeInstances` | all | Shop/Fleet.cs(7) |",
            workspace.Run("usage", "--format", "markdown").Output
        );

    [Fact]
    public void The_docs_name_the_files_only_when_they_are_to()
    {
        workspace.Run("render", "--output", "plain");
        workspace.Run("render", "--output", "docs", "--usage", "Shop");

        Assert.DoesNotContain("Used By", workspace.Read("plain/permissions.md"));
        Assert.Contains("Show which machines run | Fleet.cs |", workspace.Read("docs/permissions.md"));
        Assert.Contains("Stop a machine that is not used | No call |", workspace.Read("docs/permissions.md"));
    }

    private static string Beginning(RunResult run) => string.Join('\t', run.OutputLines[0].Split('\t').Take(2));
}
