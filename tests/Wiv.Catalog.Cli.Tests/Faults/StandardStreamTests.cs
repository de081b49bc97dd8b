namespace Wiv.Catalog.Cli.Tests.Faults;

/// <summary>Whatever the standard streams are, a run ends with an exit code of its own, and never aborts.</summary>
public sealed class StandardStreamTests : IDisposable
{
    private readonly Workspace workspace = new();

    public StandardStreamTests()
    {
        workspace.Write("a.permissions.yaml", SampleCatalogs.Of("A", "Reader"));
        workspace.Write("bad/b.permissions.yaml", SampleCatalogs.Broken);
    }

    public void Dispose() => workspace.Dispose();

    [Theory]
    [InlineData("list a.permissions.yaml >&-", 2)]
    [InlineData("list a.permissions.yaml >&- 2>&- <&-", 2)]
    [InlineData("list a.permissions.yaml > /dev/full", 2)]
    [InlineData("list a.permissions.yaml --format json >&-", 2)]
    [InlineData("list a.permissions.yaml --format json > /dev/full", 2)]
    [InlineData("check bad > /dev/full", 2)]
    [InlineData("check bad --format sarif > /dev/full 2> /dev/full", 2)]
    [InlineData("--help > /dev/full", 2)]
    [InlineData("list nowhere 2>&-", 2)]
    [InlineData("list nowhere 2> /dev/full", 2)]
    [InlineData("no-such-command 2>&-", 2)]
    [InlineData("render bad -o docs 2>&-", 1)]
    [InlineData("render bad -o docs 2> /dev/full", 1)]
    [InlineData("render a.permissions.yaml -o docs 2>&-", 0)]
    [InlineData("list a.permissions.yaml <&-", 0)]
    public void The_exit_code_is_one_of_the_documented(string arguments, int expected)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        RunResult run = CommandProcess.Shell(workspace.Folder, $"wiv {arguments}");

        Assert.Equal(expected, run.ExitCode);
        Assert.DoesNotContain("Unhandled", run.Error);
        Assert.DoesNotContain("   at ", run.Error);
    }

    [Theory]
    [InlineData(">&-", "it is closed")]
    [InlineData("> /dev/full", "No space left on device")]
    public void What_cannot_be_said_is_said_to_standard_error(string redirection, string reason)
    {
        if (OperatingSystem.IsLinux())
        {
            RunResult run = CommandProcess.Shell(workspace.Folder, $"wiv list a.permissions.yaml {redirection}");

            Assert.Equal($"wiv-catalog: error: standard output cannot be written: {reason}", Assert.Single(run.ErrorLines));
        }
    }

    [Fact]
    public void Files_are_written_all_the_same_and_hold_nothing_of_what_was_said()
    {
        if (OperatingSystem.IsLinux())
        {
            CommandProcess.Shell(workspace.Folder, "wiv render a.permissions.yaml -o good");
            RunResult run = CommandProcess.Shell(workspace.Folder, "wiv render a.permissions.yaml -o closed >&- 2>&- <&-");

            Assert.Equal(2, run.ExitCode);
            Assert.Equal(workspace.ReadBytes("good/Reader.json"), workspace.ReadBytes("closed/Reader.json"));
            Assert.Equal(workspace.ReadBytes("good/permissions.md"), workspace.ReadBytes("closed/permissions.md"));
            Assert.Equal(
                workspace.Files.Count(file => file.StartsWith("good/")),
                workspace.Files.Count(file => file.StartsWith("closed/"))
            );
        }
    }

    [Fact]
    public void Who_reads_the_first_line_alone_does_no_harm()
    {
        if (OperatingSystem.IsLinux())
        {
            RunResult run = CommandProcess.Shell(workspace.Folder, "wiv expand '*' | head -1; echo ${PIPESTATUS[0]}");

            Assert.Equal((0, "", 2), (run.ExitCode, run.Error, run.OutputLines.Length));
            Assert.Equal("0", run.OutputLines[1]);
        }
    }

    [Fact]
    public void A_folder_that_was_removed_is_told()
    {
        if (OperatingSystem.IsLinux())
        {
            RunResult run = CommandProcess.Shell(workspace.Folder, "mkdir gone; cd gone; rmdir ../gone; wiv list");

            Assert.Equal(2, run.ExitCode);
            Assert.StartsWith("wiv-catalog: error: the current folder cannot be used: ", Assert.Single(run.ErrorLines));
        }
    }
}
