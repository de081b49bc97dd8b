namespace Wiv.Catalog.Cli.Tests.Faults;

/// <summary>Where something stands in the way of an output, one line says what, and what is there stays whole.</summary>
public sealed class OutputFaultTests : IDisposable
{
    private readonly Workspace workspace = new();

    public OutputFaultTests()
    {
        workspace.Write("a.permissions.yaml", SampleCatalogs.Of("A", "Reader"));
        workspace.Write("file", "mine");
        Directory.CreateDirectory(workspace.At("folder"));
    }

    public void Dispose() => workspace.Dispose();

    [Theory]
    [InlineData("render", "-o", "file")]
    [InlineData("render", "-o", "file/below")]
    [InlineData("render", "-o", "docs", "--written", "folder")]
    [InlineData("render", "-o", "docs", "--written", "file/list")]
    [InlineData("import", "p.json", "-o", "file/below")]
    [InlineData("import", "p.json", "--force", "-o", "folder")]
    [InlineData("init", "file")]
    [InlineData("init", "file/below")]
    public void A_file_in_the_place_of_a_folder_or_the_other_way_round_is_told(params string[] arguments)
    {
        workspace.Write("p.json", Check.SamplePolicies.Good);

        AssertCouldNotRun(arguments);
        Assert.Equal("mine", workspace.Read("file"));
    }

    [Fact]
    public void A_folder_in_the_place_of_an_output_is_told()
    {
        Directory.CreateDirectory(workspace.At("docs/Reader.json"));

        AssertCouldNotRun("render", "-o", "docs");
    }

    [Theory]
    [InlineData("/proc/nothing")]
    [InlineData("/sys/nothing")]
    public void A_folder_that_takes_no_files_is_told(string folder)
    {
        if (OperatingSystem.IsLinux())
        {
            AssertCouldNotRun("render", "-o", folder);
        }
    }

    [Fact]
    public void A_folder_that_may_not_be_written_is_told()
    {
        // For root the bits of a folder do not count, and the attribute needs a file system that has it.
        if (CommandProcess.Tool(workspace.Folder, "chattr", "+i", "folder"))
        {
            try
            {
                AssertCouldNotRun("render", "-o", "folder");
                AssertCouldNotRun("init", "folder");
            }
            finally
            {
                CommandProcess.Tool(workspace.Folder, "chattr", "-i", "folder");
            }
        }
        else if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(workspace.At("folder"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
            RunResult run = workspace.Run("render", "-o", "folder");
            File.SetUnixFileMode(
                workspace.At("folder"),
                UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
            );

            Assert.True(run.ExitCode == 2 || Environment.UserName == "root", run.Error);
        }
    }

    [Fact]
    public void A_full_disk_is_told_and_what_was_published_stays_whole()
    {
        // Only who may mount can make a disk that small.
        if (!CommandProcess.Tool(workspace.Folder, "mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", "folder"))
        {
            return;
        }

        try
        {
            Assert.Equal(0, workspace.Run("render", "-o", "folder").ExitCode);
            string[] published = Directory.GetFiles(workspace.At("folder")).Order(StringComparer.Ordinal).ToArray();
            string[] before = published.Select(File.ReadAllText).ToArray();
            Fill(workspace.At("folder/filler"));
            workspace.Write("a.permissions.yaml", SampleCatalogs.Of("A", "Reader", "s3:ListBucket"));

            RunResult run = workspace.Run("render", "-o", "folder");

            Assert.Equal(2, run.ExitCode);
            Assert.Contains("the file cannot be written: ", Assert.Single(run.ErrorLines));
            Assert.Equal(before, published.Select(File.ReadAllText));
            Assert.DoesNotContain(Directory.GetFiles(workspace.At("folder")), file => Path.GetFileName(file).StartsWith('.'));
        }
        finally
        {
            CommandProcess.Tool(workspace.Folder, "umount", "folder");
        }
    }

    [Theory]
    [InlineData("/dev/null")]
    [InlineData("/dev/full")]
    public void A_device_is_not_replaced_by_a_file(string device)
    {
        if (OperatingSystem.IsLinux())
        {
            workspace.Write("p.json", Check.SamplePolicies.Good);

            AssertCouldNotRun("import", "p.json", "--force", "-o", device);
            AssertCouldNotRun("render", "-o", "docs", "--written", device);
            Assert.Equal(0, new FileInfo(device).Length);
        }
    }

    [Fact]
    public void A_link_that_the_user_names_as_a_file_is_refused_and_what_it_leads_to_stays()
    {
        workspace.Write("p.json", Check.SamplePolicies.Good);
        File.CreateSymbolicLink(workspace.At("link"), workspace.At("file"));

        AssertCouldNotRun("import", "p.json", "--force", "-o", "link");
        Assert.Equal("mine", workspace.Read("file"));
        Assert.NotNull(new FileInfo(workspace.At("link")).LinkTarget);
    }

    [Fact]
    public void A_link_in_the_place_of_an_output_is_replaced_and_not_followed()
    {
        Directory.CreateDirectory(workspace.At("docs"));
        File.CreateSymbolicLink(workspace.At("docs/Reader.json"), workspace.At("file"));

        Assert.Equal(0, workspace.Run("render", "-o", "docs").ExitCode);
        Assert.Equal("mine", workspace.Read("file"));
        Assert.Contains("s3:GetObject", workspace.Read("docs/Reader.json"));
    }

    [Fact]
    public void A_link_in_the_place_of_a_folder_of_outputs_is_refused()
    {
        workspace.Write("b.permissions.yaml", SampleCatalogs.Of("B", "Writer"));
        Directory.CreateDirectory(workspace.At("docs"));
        Directory.CreateSymbolicLink(workspace.At("docs/A"), workspace.At("folder"));

        AssertCouldNotRun("render", "-o", "docs");
        Assert.Empty(Directory.GetFiles(workspace.At("folder")));
    }

    private void AssertCouldNotRun(params string[] arguments)
    {
        RunResult run = workspace.Run(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(": error: ", Assert.Single(run.ErrorLines));
        Assert.DoesNotContain("unexpected", run.Error);
    }

    private static void Fill(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1);
            while (true)
            {
                file.Write(new byte[1024]);
            }
        }
        catch (IOException)
        {
            // It is full.
        }
    }
}
