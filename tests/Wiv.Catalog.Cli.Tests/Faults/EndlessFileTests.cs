using System.Net.Sockets;

namespace Wiv.Catalog.Cli.Tests.Faults;

/// <summary>A file that never ends, or that nobody writes to, is an error, and no run without an end.</summary>
public sealed class EndlessFileTests : IDisposable
{
    private const string Catalog = "folder/x.permissions.yaml";
    private const string Special = "the file cannot be read: it is a pipe, a socket or a device";

    private readonly Workspace workspace = new();

    public EndlessFileTests() => Directory.CreateDirectory(workspace.At("folder"));

    public void Dispose() => workspace.Dispose();

    [Theory]
    [InlineData("check", "folder")]
    [InlineData("check", Catalog)]
    [InlineData("render", "folder", "-o", "docs")]
    [InlineData("list", "folder")]
    [InlineData("explain", "s3:GetObject", "--catalog", "folder")]
    [InlineData("expand", "s3:GetObject", "--catalog", "folder")]
    [InlineData("diff", "folder", "folder")]
    public void A_pipe_that_is_named_like_a_catalog_is_refused(params string[] arguments) =>
        AssertRefused(MakePipe, $"{Catalog}: error: {Special}", arguments);

    [Theory]
    [InlineData("/dev/zero")]
    [InlineData("/dev/tty")]
    [InlineData("/dev/full")]
    public void A_link_to_a_device_is_refused(string device) =>
        AssertRefused(
            () => File.CreateSymbolicLink(workspace.At(Catalog), device),
            $"{Catalog}: error: {Special}",
            "check",
            "folder"
        );

    [Fact]
    public void A_link_to_a_link_to_a_pipe_is_refused() =>
        AssertRefused(
            () =>
            {
                CommandProcess.Tool(workspace.Folder, "mkfifo", "pipe");
                File.CreateSymbolicLink(workspace.At("link"), workspace.At("pipe"));
                File.CreateSymbolicLink(workspace.At(Catalog), workspace.At("link"));
            },
            $"{Catalog}: error: {Special}",
            "check",
            "folder"
        );

    [Fact]
    public void A_socket_is_refused()
    {
        // The name of a socket has a length limit that the folder of a test may be beyond.
        string path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.sock");
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        AssertRefused(
            () =>
            {
                socket.Bind(new UnixDomainSocketEndPoint(path));
                File.Move(path, workspace.At(Catalog));
            },
            $"{Catalog}: error: {Special}",
            "check",
            "folder"
        );
    }

    [Theory]
    [InlineData("import", "pipe")]
    [InlineData("@pipe")]
    [InlineData("usage", "pipe")]
    [InlineData("record-usage", "pipe", "--project", "a.csproj", "-o", "facts.json")]
    [InlineData("init", "--project", "pipe")]
    [InlineData("render", "folder", "-o", "docs", "--written", "pipe")]
    public void So_is_a_pipe_in_the_place_of_every_other_file(params string[] arguments)
    {
        workspace.Write(Catalog, SampleCatalogs.Of("A", "Reader"));

        AssertRefused(() => CommandProcess.Tool(workspace.Folder, "mkfifo", "pipe"), "pipe: error: ", arguments);
    }

    [Fact]
    public void A_pipe_in_the_place_of_an_output_is_left_alone() =>
        AssertRefused(
            () =>
            {
                workspace.Write(Catalog, SampleCatalogs.Of("A", "Reader"));
                Directory.CreateDirectory(workspace.At("docs"));
                CommandProcess.Tool(workspace.Folder, "mkfifo", "docs/permissions.md");
            },
            "docs/permissions.md: error: the file cannot be written: it is a pipe, a socket or a device",
            "render",
            "folder",
            "-o",
            "docs"
        );

    [Fact]
    public void A_folder_that_is_named_like_a_catalog_is_a_folder()
    {
        workspace.Write("a.permissions.yaml/b.permissions.yaml", SampleCatalogs.Of("A", "Reader"));

        Assert.Equal(0, workspace.Run("check", ".").ExitCode);
        Assert.Equal(0, workspace.Run("check", "a.permissions.yaml").ExitCode);
    }

    [Fact]
    public void A_link_to_a_file_is_followed_and_one_to_nothing_is_an_error()
    {
        workspace.Write("real.yaml", SampleCatalogs.Of("A", "Reader"));
        File.CreateSymbolicLink(workspace.At(Catalog), workspace.At("real.yaml"));
        Assert.Equal(0, workspace.Run("list", "folder").ExitCode);

        File.Delete(workspace.At("real.yaml"));
        RunResult run = workspace.Run("list", "folder");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(Path.Combine("folder", "x.permissions.yaml") + ": error: ", Assert.Single(run.ErrorLines));
    }

    [Theory]
    [InlineData("a.permissions.yaml")]
    [InlineData("a.json")]
    public void A_file_that_is_too_large_is_refused_unread(string name)
    {
        using (FileStream file = File.Create(workspace.At(name)))
        {
            // It takes no room on the disk.
            file.SetLength(1L << 40);
        }

        RunResult run = workspace.Run("check", name);

        Assert.Equal(
            (2, $"{name}: error: the file cannot be read: it is larger than 32 MB"),
            (run.ExitCode, Assert.Single(run.ErrorLines))
        );
    }

    private void MakePipe() => CommandProcess.Tool(workspace.Folder, "mkfifo", Catalog);

    private void AssertRefused(Action make, string expected, params string[] arguments)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        make();
        Task<RunResult> running = Task.Run(() => workspace.Run(arguments));

        Assert.True(running.Wait(TimeSpan.FromSeconds(30)), "the run does not end");
        Assert.Equal((2, ""), (running.Result.ExitCode, running.Result.Output));
        Assert.StartsWith(expected, Assert.Single(running.Result.ErrorLines));
    }
}
