using System.Text.Json;
using Wiv.Catalog.Cli.Tests.Diff;

namespace Wiv.Catalog.Cli.Tests.Usage;

/// <summary>What a build records of this very assembly, whose calls stand in <c>SampleCalls.cs</c>.</summary>
public sealed class RecordUsageTests : IDisposable
{
    private const string Source = "Usage/SampleCalls.cs";

    private static readonly string Project = RepositoryFile.Find("tests/Wiv.Catalog.Cli.Tests/Wiv.Catalog.Cli.Tests.csproj");
    private static readonly string Assembly = typeof(RecordUsageTests).Assembly.Location;

    /// <summary>The compiler wrote this in place of the repository's folder.</summary>
    private static readonly string PathMap = Path.GetDirectoryName(RepositoryFile.Find("Wiv.Catalog.sln")) + "/=/_/";

    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Theory]
    [InlineData(1, "IAmazonEC2.StopInstancesAsync", "SampleCalls")]
    [InlineData(2, "AmazonEC2Client.RebootInstancesAsync", "SampleCalls.Property")]
    [InlineData(3, "IAmazonEC2.DescribeInstancesAsync", "SampleCalls.ReadAsync")]
    [InlineData(4, "IEC2PaginatorFactory.DescribeVolumes", "SampleCalls.Iterate")]
    [InlineData(5, "IAmazonEC2.RunInstancesAsync", "SampleCalls.Lambda")]
    [InlineData(6, "IAmazonEC2.DescribeVpcsAsync", "SampleCalls.MethodGroup")]
    [InlineData(7, "IAmazonEC2.DescribeTagsAsync", "SampleCalls.Local")]
    [InlineData(8, "IAmazonSecurityTokenService.AssumeRoleAsync", "SampleCalls.Assume")]
    [InlineData(9, "AmazonEC2Client.StopInstancesAsync", "SampleCalls.Nested.Twice")]
    [InlineData(10, "AmazonEC2Client.StopInstancesAsync", "SampleCalls.Nested.Twice")]
    [InlineData(11, "new AssumeRoleAWSCredentials", "SampleCalls.Enter")]
    public void A_call_is_told_as_it_was_written_with_its_line(int number, string by, string member)
    {
        string[] lines = File.ReadAllLines(RepositoryFile.Find("tests/Wiv.Catalog.Cli.Tests/" + Source));
        int line = Array.FindIndex(lines, text => text.EndsWith($"// {number}", StringComparison.Ordinal)) + 1;

        JsonElement[] uses = Uses(Record(Assembly));

        Assert.Contains((Source, line, member), Sites(uses.Single(use => use.Text("by") == by)));
    }

    [Fact]
    public void What_an_expression_tree_names_is_not_called() =>
        Assert.DoesNotContain(Uses(Record(Assembly)), use => use.Text("by")!.Contains("TerminateInstances"));

    [Fact]
    public void What_an_attribute_declares_is_used()
    {
        JsonElement[] declared = Uses(Record(Assembly)).Where(use => use.Text("by") == "[UsesPermission]").ToArray();

        Assert.Equal(
            ["iam:PassRole", "s3:GetObject, s3:ListBucket"],
            declared.Select(use => string.Join(", ", use.Texts("needs")))
        );
        Assert.Equal("SampleCalls.Assume", Assert.Single(Sites(declared[0])).Member);
        Assert.Equal("SampleCalls", Assert.Single(Sites(declared[1])).Member);
    }

    [Fact]
    public void Nothing_in_the_facts_depends_on_the_machine_or_the_moment()
    {
        string facts = Record(Assembly);
        workspace.Age("obj/wiv.usage.json");

        Assert.Equal(facts, Record(Assembly));

        Assert.False(workspace.IsUntouched("obj/wiv.usage.json"), "a build would record again and again");
        Assert.EndsWith("}\n", facts);
        Assert.DoesNotContain(Path.GetDirectoryName(Project)!, facts);
        Assert.DoesNotContain("/_/", facts);
    }

    [Fact]
    public void Without_symbols_a_call_is_told_by_its_member()
    {
        File.Copy(Assembly, workspace.At("Alone.dll"));

        JsonElement[] uses = Uses(Record(workspace.At("Alone.dll")));

        (string? File, int? Line, string Member) site = Assert.Single(
            Sites(uses.Single(use => use.Text("by") == "IAmazonEC2.DescribeInstancesAsync"))
        );
        Assert.Equal((null, null, "SampleCalls.ReadAsync"), site);
    }

    [Fact]
    public void Policies_and_catalogs_of_the_project_are_recorded_relative_to_it()
    {
        string folder = Path.GetDirectoryName(Project)!;
        string facts = Record(
            Assembly,
            "--policy=B",
            "--policy=A",
            "--catalog",
            Path.Combine(folder, "../../catalog/wiv.permissions.yaml")
        );

        JsonElement root = JsonDocument.Parse(facts).RootElement;

        Assert.Equal(["A", "B"], root.Texts("policies"));
        Assert.Equal(["../../catalog/wiv.permissions.yaml"], root.Texts("catalogs"));
        Assert.Equal("Wiv.Catalog.Cli.Tests.csproj", root.Text("project"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("MZ is how a program begins, and this is none")]
    public void What_is_no_assembly_is_refused(string content)
    {
        workspace.Write("a.dll", content);

        RunResult run = workspace.Run("record-usage", "a.dll", "--project", "a.csproj", "--output", "wiv.usage.json");

        Assert.Equal((2, "a.dll: error: this is not a .NET assembly"), (run.ExitCode, Assert.Single(run.ErrorLines)));
        Assert.Equal(["a.dll"], workspace.Files);
    }

    private string Record(string assembly, params string[] more)
    {
        string[] arguments =
        [
            "record-usage",
            assembly,
            "--project",
            Project,
            "--output",
            "obj/wiv.usage.json",
            "--path-map",
            PathMap,
        ];
        RunResult run = workspace.Run([.. arguments, .. more]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return workspace.Read("obj/wiv.usage.json");
    }

    private static JsonElement[] Uses(string facts) =>
        [.. JsonDocument.Parse(facts).RootElement.GetProperty("uses").EnumerateArray()];

    private static (string? File, int? Line, string Member)[] Sites(JsonElement use) =>
        [
            .. use.GetProperty("sites")
                .EnumerateArray()
                .Select(site =>
                    (
                        site.Text("file"),
                        site.GetProperty("line").ValueKind == JsonValueKind.Null
                            ? (int?)null
                            : site.GetProperty("line").GetInt32(),
                        site.Text("member")!
                    )
                ),
        ];
}
