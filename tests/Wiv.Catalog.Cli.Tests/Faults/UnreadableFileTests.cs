using Wiv.Catalog.Cli.Tests.Check;

namespace Wiv.Catalog.Cli.Tests.Faults;

/// <summary>Of the files in a folder each that cannot be read is told, and the others are checked.</summary>
public sealed class UnreadableFileTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    public void Each_is_told_and_the_rest_is_checked(string format)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        workspace.Write("all/b/wrong.json", SamplePolicies.WithoutAction);
        workspace.Write("all/c/latin.json", [0xFF]);
        workspace.Write("all/d.permissions.yaml", SampleCatalogs.Of("D", "Reader"));
        CommandProcess.Tool(workspace.Folder, "mkfifo", "all/a.json");
        File.CreateSymbolicLink(workspace.At("all/e.permissions.yaml"), "/dev/zero");

        RunResult run = workspace.Run("check", "all", "--format", format);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            [Path.Combine("all", "e.permissions.yaml"), Path.Combine("all", "a.json"), Path.Combine("all", "c", "latin.json")],
            run.ErrorLines.Select(line => line.Split(": error: ")[0])
        );
        Assert.Contains("WIV0101", run.Output);
    }

    [Fact]
    public void What_a_catalog_may_declare_in_such_a_file_is_not_told_to_be_missing()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        const string Part =
            "catalog: Shop\npolicies:\n  P:\n    permissions:\n      - { action: s3:GetObject, resource: Orders, why: Read the orders }\n";
        workspace.Write("all/part.permissions.yaml", Part);
        Assert.Contains("WIV0016", workspace.Run("check", "all").Output);

        CommandProcess.Tool(workspace.Folder, "mkfifo", "all/rest.permissions.yaml");
        RunResult run = workspace.Run("check", "all");

        Assert.Equal(2, run.ExitCode);
        Assert.DoesNotContain("WIV0016", run.Output);
        Assert.EndsWith(" in 1 file", run.OutputLines[^1]);
    }

    [Fact]
    public void One_that_is_named_stops_the_run()
    {
        workspace.Write("wrong.json", SamplePolicies.WithoutAction);
        workspace.Write("all/latin.json", [0xFF]);

        RunResult run = workspace.Run("check", "wrong.json", "all/latin.json");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal("all/latin.json: error: the file is not UTF-8; save it as UTF-8", Assert.Single(run.ErrorLines));
    }
}
