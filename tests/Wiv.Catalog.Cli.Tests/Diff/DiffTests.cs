namespace Wiv.Catalog.Cli.Tests.Diff;

public sealed class DiffTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void What_is_the_same_passes()
    {
        _workspace.Write("a.permissions.yaml", SampleCatalogs.Of("A", "Reader"));
        _workspace.Write("b/b.permissions.yaml", SampleCatalogs.Of("A", "Reader"));

        RunResult run = _workspace.Run("diff", "a.permissions.yaml", "b");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("Not wider: what is allowed stays the same.\n", run.Output);
    }

    [Fact]
    public void What_is_narrower_passes_and_what_is_wider_has_an_exit_code_of_its_own()
    {
        _workspace.Write("a.yaml", SampleCatalogs.Of("A", "Reader", "\"s3:*\""));
        _workspace.Write("b.yaml", SampleCatalogs.Of("A", "Reader", "s3:GetObject"));

        Assert.Equal(0, _workspace.Run("diff", "a.yaml", "b.yaml").ExitCode);
        Assert.Equal(3, _workspace.Run("diff", "b.yaml", "a.yaml").ExitCode);
    }

    [Fact]
    public void A_long_action_is_cut()
    {
        string action = $"s3:{new string('a', 6000)}*";
        _workspace.Write("a.yaml", SampleCatalogs.Of("A", "Reader", "s3:GetObject"));
        _workspace.Write("b.yaml", SampleCatalogs.Of("A", "Reader", $"\"{action}\""));

        RunResult run = _workspace.Run("diff", "a.yaml", "b.yaml");

        Assert.DoesNotContain(run.OutputLines, line => line.Length > 2000);
        Assert.Contains("aaa... (6004 characters)", run.Output);
    }

    [Fact]
    public void A_catalog_with_errors_is_told_at_its_place_and_not_compared()
    {
        _workspace.Write("a.yaml", SampleCatalogs.Of("A", "Reader"));
        _workspace.Write("b.yaml", SampleCatalogs.Broken);

        RunResult run = _workspace.Run("diff", "a.yaml", "b.yaml");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("b.yaml(3,13): error WIV0003: ", run.Error);
    }

    [Theory]
    [InlineData("nowhere", "a.yaml")]
    [InlineData("a.yaml", "nowhere")]
    [InlineData("a.yaml", "--nowhere")]
    [InlineData("a.yaml", ":a.yaml")]
    public void What_is_neither_a_file_nor_a_revision_is_told(string old, string @new)
    {
        _workspace.Write("a.yaml", SampleCatalogs.Of("A", "Reader"));
        _workspace.Git("init", "-q");

        RunResult run = _workspace.Run("diff", old, @new);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains($"{(old == "a.yaml" ? @new : old)}: error: no such file, folder or git revision", run.Error);
    }

    [Fact]
    public void Revisions_are_compared_with_one_another_and_with_what_is_on_the_disk()
    {
        _workspace.Git("init", "-q");
        _workspace.Write("catalog/a.permissions.yaml", SampleCatalogs.Of("A", "Reader", "s3:GetObject"));
        _workspace.Write("catalog/bin/a.permissions.yaml", SampleCatalogs.Broken);
        Commit("v1");
        _workspace.Write("catalog/a.permissions.yaml", SampleCatalogs.Of("A", "Reader", "\"s3:Get*\""));
        Commit("v2");
        _workspace.Write("catalog/a.permissions.yaml", SampleCatalogs.Of("A", "Reader", "\"s3:*\""));

        Assert.Contains("Action: s3:GetObject is now s3:Get*\n", _workspace.Run("diff", "HEAD~1", "v2").Output);
        Assert.Contains("Action: s3:GetObject is now s3:*\n", _workspace.Run("diff", "v1", "catalog").Output);
        Assert.Contains("Action: s3:GetObject is now s3:Get*\n", _workspace.Run("diff", "v1:catalog", "v2:catalog").Output);
        Assert.Contains(
            "v2:catalog/a.permissions.yaml(7,13): Reader, Everything\n",
            _workspace.Run("diff", "v1", "v2", "--path", "catalog/a.permissions.yaml").Output
        );
        Assert.Equal(3, _workspace.Run("diff", "v1", "v2").ExitCode);
        Assert.Equal(0, _workspace.Run("diff", "v2", "v1").ExitCode);
    }

    [Fact]
    public void A_revision_without_catalogs_at_the_path_is_told()
    {
        _workspace.Git("init", "-q");
        _workspace.Write("a.permissions.yaml", SampleCatalogs.Of("A", "Reader"));
        Commit("v1");

        RunResult run = _workspace.Run("diff", "v1:docs", "a.permissions.yaml");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("nothing to compare: there is no *.permissions.yaml in v1:docs", run.Error);
    }

    private void Commit(string tag)
    {
        _workspace.Git("add", "-A");
        _workspace.Git(
            "-c",
            "user.name=a",
            "-c",
            "user.email=a@example.com",
            "-c",
            "commit.gpgsign=false",
            "commit",
            "-q",
            "-m",
            tag
        );
        _workspace.Git("tag", tag);
    }
}
