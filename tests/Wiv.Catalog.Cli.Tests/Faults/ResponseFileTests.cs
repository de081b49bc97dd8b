namespace Wiv.Catalog.Cli.Tests.Faults;

/// <summary>Files of arguments may name others, and not themselves.</summary>
public sealed class ResponseFileTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Theory]
    [InlineData("a", "@a")]
    [InlineData("a", "@./a")]
    [InlineData("a", "@b", "@a")]
    [InlineData("a", "@b", "@c", "check\n@b")]
    public void A_file_that_names_itself_is_refused(string first, params string[] contents)
    {
        for (int i = 0; i < contents.Length; i++)
        {
            workspace.Write(((char)('a' + i)).ToString(), contents[i] + "\n");
        }

        RunResult run = workspace.Run("@" + first);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.EndsWith("this response file includes itself, directly or through another", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public void Files_that_name_ever_more_files_are_refused()
    {
        for (int i = 0; i < 20; i++)
        {
            workspace.Write($"f{i}", $"@f{i + 1}\n@f{i + 1}\n");
        }

        workspace.Write("f20", "x\n");

        RunResult run = workspace.Run("@f0");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.EndsWith("there are more than 1000 response files", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public void A_file_of_more_arguments_than_anybody_needs_is_refused()
    {
        workspace.Write("a", string.Concat(Enumerable.Repeat("x\n", 100_001)));

        Assert.Equal(
            "wiv-catalog: error: the response files hold more than 100000 arguments",
            Assert.Single(workspace.Run("check", "@a").ErrorLines)
        );
    }

    [Fact]
    public void A_file_may_name_others_and_one_twice()
    {
        workspace.Write("a.permissions.yaml", SampleCatalogs.Of("A", "Reader"));
        workspace.Write("outer", "list\n@inner\n@inner\n");
        workspace.Write("inner", "\uFEFF--policy\r\nReader\r\n\r\n");

        Assert.Equal((0, ""), (workspace.Run("@outer").ExitCode, workspace.Run("@outer").Error));
    }

    [Fact]
    public void Past_the_options_a_name_may_begin_with_the_sign()
    {
        workspace.Write("@a.permissions.yaml", SampleCatalogs.Of("A", "Reader"));
        workspace.Write("all", "--\n@a.permissions.yaml\n");

        Assert.Equal(0, workspace.Run("check", "--", "@a.permissions.yaml").ExitCode);
        Assert.Equal(0, workspace.Run("check", "@all").ExitCode);
    }

    [Fact]
    public void A_path_in_it_with_a_NUL_is_refused()
    {
        workspace.Write("a", "check\nx\0y.json\n");

        Assert.Equal(
            @"x\u0000y.json: error: a path cannot contain a NUL character",
            Assert.Single(workspace.Run("@a").ErrorLines)
        );
    }
}
