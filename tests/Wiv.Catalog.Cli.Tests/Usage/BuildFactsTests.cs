namespace Wiv.Catalog.Cli.Tests.Usage;

/// <summary>A build says where its assembly is; what that uses is read when somebody asks, and kept.</summary>
public sealed class BuildFactsTests : IDisposable
{
    private const string Build = "Shop/obj/Debug/net10.0/";
    private const string Assembly = Build + "Shop.dll";
    private const string Kept = Build + "wiv.usage.json";
    private const string Call = "ungranted||ec2:StopInstances|||IAmazonEC2.StopInstancesAsync|";

    private readonly Workspace workspace = new();

    public BuildFactsTests()
    {
        workspace.Write("shop.permissions.yaml", SampleCatalogs.Shop.Replace("ec2:StopInstances", "ec2:RebootInstances"));
        workspace.Write("Shop/Shop.csproj", "<Project />");
        workspace.Write(Assembly, File.ReadAllBytes(typeof(BuildFactsTests).Assembly.Location));
        Say();
    }

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void What_an_assembly_uses_is_read_once()
    {
        string[] first = Usage();
        workspace.Age(Assembly);
        workspace.Age(Build + "wiv-catalog.usage-arguments.txt");
        string kept = workspace.Read(Kept);
        workspace.Write(Kept, kept.Replace("StopInstancesAsync", "KeptAsync"));

        Assert.Contains(first, line => line.StartsWith(Call, StringComparison.Ordinal));
        Assert.Contains("KeptAsync", string.Join('\n', Usage()));
    }

    [Fact]
    public void A_newer_assembly_is_read_again()
    {
        workspace.Write(Kept, SampleFacts.Of("Shop.csproj", "s3:PutObject", "Old.cs"));
        File.SetLastWriteTimeUtc(workspace.At(Kept), DateTime.UtcNow.AddDays(-1));

        Assert.Contains(Usage(), line => line.StartsWith(Call, StringComparison.Ordinal));
        Assert.DoesNotContain("Old.cs", workspace.Read(Kept));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"version\":99}")]
    public void Damaged_facts_that_were_kept_are_read_again(string text)
    {
        workspace.Write(Kept, text);

        Assert.Contains(Usage(), line => line.StartsWith(Call, StringComparison.Ordinal));
    }

    [Fact]
    public void Where_nothing_can_be_kept_the_answer_is_the_same()
    {
        Directory.CreateDirectory(workspace.At(Kept));

        Assert.Contains(Usage(), line => line.StartsWith(Call, StringComparison.Ordinal));
    }

    [Fact]
    public void Policies_catalogs_and_path_map_are_those_that_the_build_said()
    {
        Say("--path-map", "/_/=/src/", "--policy=FleetPolicy", "--policy=OrdersPolicy", "--catalog=../shop.permissions.yaml");

        Usage();

        Assert.Contains(
            "\"policies\":[\"FleetPolicy\",\"OrdersPolicy\"],\"catalogs\":[\"../shop.permissions.yaml\"]",
            workspace.Read(Kept)
        );
    }

    [Fact]
    public void A_build_whose_assembly_is_gone_is_none()
    {
        File.Delete(workspace.At(Assembly));

        RunResult run = workspace.Run("usage");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(
            "wiv-catalog: error: no build found in the obj folders of Shop/Shop.csproj",
            Assert.Single(run.ErrorLines)
        );
    }

    [Fact]
    public void What_is_no_assembly_is_told()
    {
        workspace.Write(Assembly, "MZ");

        Assert.Equal(
            "Shop/obj/Debug/net10.0/Shop.dll: error: this is not a .NET assembly",
            Assert.Single(workspace.Run("usage").ErrorLines)
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("--")]
    [InlineData("--project\nShop.csproj")]
    [InlineData("--project\n--\nobj/Debug/net10.0/Shop.dll")]
    [InlineData("\0")]
    public void What_says_no_assembly_is_passed_over(string text)
    {
        workspace.Write(Build + "wiv-catalog.usage-arguments.txt", text);

        Assert.Equal(2, workspace.Run("usage").ExitCode);
    }

    private string[] Usage()
    {
        RunResult run = workspace.Run("usage");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return [.. run.OutputLines.Select(line => line.Replace('\t', '|'))];
    }

    private void Say(params string[] more) =>
        workspace.Write(
            Build + "wiv-catalog.usage-arguments.txt",
            string.Join('\n', ["record-usage", "--project", "Shop.csproj", .. more, "--", "obj/Debug/net10.0/Shop.dll", ""])
        );
}
