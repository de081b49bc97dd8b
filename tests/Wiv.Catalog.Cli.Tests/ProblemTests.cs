namespace Wiv.Catalog.Cli.Tests;

public sealed class ProblemTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Every_error_is_told_at_its_place_and_nothing_is_written()
    {
        workspace.Write("good.permissions.yaml", SampleCatalogs.Of("A", "Reader"));
        workspace.Write("sub/bad.permissions.yaml", SampleCatalogs.Broken);

        RunResult run = workspace.Run("render", "good.permissions.yaml", "sub/bad.permissions.yaml", "--output", "docs");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Contains(run.ErrorLines, line => line.StartsWith("sub/bad.permissions.yaml(3,25): error WIV0002: 'colour' "));
        Assert.Contains(run.ErrorLines, line => line.StartsWith("sub/bad.permissions.yaml(7,9): error WIV0002: 'permissons' "));
        Assert.All(
            run.ErrorLines,
            line => Assert.Matches(@"^sub/bad\.permissions\.yaml\(\d+,\d+\): (error|warning) WIV\d{4}: .+", line)
        );
        Assert.False(Directory.Exists(workspace.At("docs")));
    }

    [Fact]
    public void An_error_leaves_what_is_published_alone()
    {
        workspace.Write("a.permissions.yaml", SampleCatalogs.Of("A", "Reader"));
        workspace.Run("render", "--output", "docs", "--written", "list");
        workspace.Age("docs/Reader.json");
        workspace.Age("list");
        workspace.Write("a.permissions.yaml", SampleCatalogs.Broken);

        Assert.Equal(1, workspace.Run("render", "--output", "docs", "--written", "list").ExitCode);

        Assert.True(workspace.IsUntouched("docs/Reader.json"));
        Assert.True(workspace.IsUntouched("list"));
    }

    [Fact]
    public void The_path_is_shown_as_it_was_given()
    {
        workspace.Write("sub/bad.permissions.yaml", SampleCatalogs.Broken);
        string[] given = ["sub/bad.permissions.yaml", "./sub/bad.permissions.yaml", workspace.At("sub/bad.permissions.yaml")];

        Assert.All(given, path => Assert.StartsWith(path + "(", workspace.Run("render", path, "-o", "docs").Error));
        Assert.StartsWith(Path.Combine("sub", "bad.permissions.yaml") + "(", workspace.Run("render", "sub", "-o", "docs").Error);
        Assert.StartsWith(Path.Combine("sub", "bad.permissions.yaml") + "(", workspace.Run("render", "-o", "docs").Error);
    }

    [Fact]
    public void A_warning_is_told_and_does_not_stop_the_run()
    {
        workspace.Write("a.permissions.yaml", SampleCatalogs.WithWarning);

        RunResult run = workspace.Run("render", "--output", "docs");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("a.permissions.yaml(11,3): warning WIV0018: ", Assert.Single(run.ErrorLines));
        Assert.True(File.Exists(workspace.At("docs/Reader.json")));
    }

    [Fact]
    public void Warnings_can_be_left_to_the_compiler()
    {
        workspace.Write("a.permissions.yaml", SampleCatalogs.WithWarning);
        workspace.Write("b.permissions.yaml", SampleCatalogs.Broken);

        RunResult good = workspace.Run("render", "a.permissions.yaml", "--output", "docs", "--no-warnings");
        RunResult bad = workspace.Run("render", "--output", "docs", "--no-warnings");

        Assert.Equal((0, ""), (good.ExitCode, good.Error));
        Assert.Equal(1, bad.ExitCode);
        Assert.All(bad.ErrorLines, line => Assert.Contains(": error WIV", line));
    }
}
