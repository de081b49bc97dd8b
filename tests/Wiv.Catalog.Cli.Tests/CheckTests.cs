namespace Wiv.Catalog.Cli.Tests;

public sealed class CheckTests : IDisposable
{
    private readonly Workspace workspace = new();

    public CheckTests()
    {
        workspace.Write("a.permissions.yaml", SampleCatalogs.Of("A", "Reader"));
        workspace.Run("render", "--output", "docs", "--written", "list");
    }

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void What_agrees_passes()
    {
        RunResult run = Check();

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(4, run.OutputLines.Length);
    }

    [Fact]
    public void A_file_that_differs_is_named_with_the_first_line_that_differs()
    {
        workspace.Write("docs/Reader.json", workspace.Read("docs/Reader.json").Replace("s3:GetObject", "s3:*"));

        RunResult run = Check();

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(
            Path.Combine("docs", "Reader.json") + "(6,1): error: the file differs from the catalog",
            run.ErrorLines[0]
        );
    }

    [Fact]
    public void A_file_that_only_goes_on_differs()
    {
        workspace.Write("docs/Reader.json", workspace.Read("docs/Reader.json") + "\n");

        Assert.Equal(1, Check().ExitCode);
    }

    [Fact]
    public void Line_ends_that_a_checkout_changed_are_told_as_such()
    {
        workspace.Write("docs/Reader.json", workspace.Read("docs/Reader.json").Replace("\n", "\r\n"));

        RunResult run = Check();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("(1,1): error: the line endings are CRLF; ", run.Error);
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        File.Delete(workspace.At("docs/Reader.json"));

        RunResult run = Check();

        Assert.Equal(1, run.ExitCode);
        Assert.Equal([Path.Combine("docs", "Reader.json") + ": error: the file is missing; run render"], run.ErrorLines);
    }

    [Fact]
    public void A_file_that_is_no_longer_rendered_is_named()
    {
        workspace.Write("docs/Old.json", "{}");
        workspace.Write("list", "docs/Old.json\n" + workspace.Read("list"));

        RunResult run = Check();

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            [Path.Combine("docs", "Old.json") + ": error: no catalog renders this file any more; delete it"],
            run.ErrorLines
        );
    }

    [Fact]
    public void Nothing_is_written_or_removed()
    {
        workspace.Write("docs/Old.json", "{}");
        workspace.Write("list", "docs/Old.json\n");
        workspace.Write("a.permissions.yaml", SampleCatalogs.Of("A", "Writer"));
        string[] before = workspace.Files;
        foreach (string file in before)
        {
            workspace.Age(file);
        }

        Assert.Equal(1, Check().ExitCode);

        Assert.Equal(before, workspace.Files);
        Assert.All(before, file => Assert.True(workspace.IsUntouched(file)));
    }

    [Fact]
    public void An_output_folder_that_does_not_exist_is_not_made()
    {
        Assert.Equal(1, workspace.Run("render", "--output", "nowhere", "--check").ExitCode);
        Assert.False(Directory.Exists(workspace.At("nowhere")));
    }

    private RunResult Check() => workspace.Run("render", "--output", "docs", "--written", "list", "--check");
}
