namespace Wiv.Catalog.Cli.Tests;

public sealed class CouldNotRunTests : IDisposable
{
    private readonly Workspace workspace = new();

    public CouldNotRunTests()
    {
        workspace.Write("a.permissions.yaml", SampleCatalogs.Of("A", "Reader"));
        workspace.Write("a-file", "");
        Directory.CreateDirectory(workspace.At("empty"));
    }

    public void Dispose() => workspace.Dispose();

    [Theory]
    [InlineData("nowhere: error: no such file or folder", "render", "nowhere", "-o", "docs")]
    [InlineData("wiv-catalog: error: no catalog found: there is no *.permissions.yaml in empty", "render", "empty", "-o", "docs")]
    [InlineData("wiv-catalog: error: Option '--output' is required.", "render")]
    [InlineData("wiv-catalog: error: ", "render", "-o")]
    [InlineData("--colour: error: no such option, file or folder", "render", "-o", "docs", "--colour")]
    [InlineData("wiv-catalog: error: ", "rendr")]
    [InlineData("wiv-catalog: error: ", "")]
    [InlineData("wiv-catalog: error: ")]
    [InlineData("nowhere: error: the response file cannot be read: ", "@nowhere")]
    public void One_line_says_why(string expected, params string[] arguments) => AssertCouldNotRun(expected, arguments);

    [Fact]
    public void An_output_folder_that_is_a_file_is_refused() =>
        AssertCouldNotRun(
            $"{Path.Combine("a-file", "permissions.md")}: error: the file cannot be written: ",
            "render",
            "-o",
            "a-file"
        );

    [Fact]
    public void A_list_that_cannot_be_written_is_refused()
    {
        RunResult run = workspace.Run("render", "-o", "docs", "--written", "empty");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("empty: error: the file cannot be written: ", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public void An_unexpected_failure_has_no_stack_trace() =>
        AssertCouldNotRun(
            "wiv-catalog: error: unexpected failure, please report it: ",
            workspace.Run(terminal => terminal with { Folder = "no absolute path" }, "render", "a", "-o", "docs")
        );

    [Theory]
    [InlineData("--help")]
    [InlineData("--version")]
    [InlineData("render", "--help")]
    [InlineData("check", "--help")]
    public void Help_and_version_are_no_failure(params string[] arguments)
    {
        RunResult run = workspace.Run(arguments);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.NotEqual("", run.Output);
    }

    private void AssertCouldNotRun(string expected, params string[] arguments) =>
        AssertCouldNotRun(expected, workspace.Run(arguments));

    private static void AssertCouldNotRun(string expected, RunResult run)
    {
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.StartsWith(expected, Assert.Single(run.ErrorLines));
        Assert.DoesNotContain("   at ", run.Error);
    }
}
