namespace Wiv.Catalog.Cli.Tests;

public sealed class FindingTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Theory]
    [InlineData("bin")]
    [InlineData("obj")]
    [InlineData("node_modules")]
    [InlineData(".git")]
    [InlineData("deep/er/bin/Debug")]
    public void Copies_and_hidden_folders_are_passed_over(string folder)
    {
        workspace.Write("deep/er/a.permissions.yaml", SampleCatalogs.Of("A", "Reader"));
        workspace.Write($"{folder}/a.permissions.yaml", SampleCatalogs.Broken);

        Assert.Equal(0, workspace.Run("render", "--output", "docs").ExitCode);
    }

    [Fact]
    public void A_named_folder_is_searched_whatever_its_name_is()
    {
        workspace.Write("bin/a.permissions.yaml", SampleCatalogs.Of("A", "Reader"));

        Assert.Equal(0, workspace.Run("render", "bin", "--output", "docs").ExitCode);
    }

    [Fact]
    public void A_named_file_is_read_whatever_its_name_is()
    {
        workspace.Write("catalog.yml", SampleCatalogs.Of("A", "Reader"));

        Assert.Equal(0, workspace.Run("render", "catalog.yml", "--output", "docs").ExitCode);
    }

    [Fact]
    public void Other_files_in_a_folder_are_not_read()
    {
        workspace.Write("a.permissions.yaml", SampleCatalogs.Of("A", "Reader"));
        workspace.Write("b.yaml", SampleCatalogs.Broken);

        Assert.Equal(0, workspace.Run("render", ".", "--output", "docs").ExitCode);
    }

    [Fact]
    public void A_file_that_is_named_twice_is_read_once()
    {
        workspace.Write("a.permissions.yaml", SampleCatalogs.Of("A", "Reader"));

        RunResult run = workspace.Run("render", "a.permissions.yaml", "./a.permissions.yaml", ".", "--output", "docs");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void A_link_that_leads_in_a_circle_is_not_followed()
    {
        workspace.Write("a.permissions.yaml", SampleCatalogs.Of("A", "Reader"));
        Directory.CreateSymbolicLink(workspace.At("again"), workspace.Folder);

        Assert.Equal(0, workspace.Run("render", "--output", "docs").ExitCode);
    }

    [Fact]
    public void Arguments_can_stand_in_a_file_one_a_line()
    {
        workspace.Write("my catalogs/a b.permissions.yaml", SampleCatalogs.Of("A", "Reader"));
        workspace.Write("arguments", "render\n--output\nmy docs\n--\nmy catalogs/a b.permissions.yaml\n");

        RunResult run = workspace.Run("@arguments");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.True(File.Exists(workspace.At("my docs/Reader.json")));
    }
}
