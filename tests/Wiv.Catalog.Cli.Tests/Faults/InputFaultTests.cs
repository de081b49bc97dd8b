using Wiv.Catalog.Cli.Inputs;

namespace Wiv.Catalog.Cli.Tests.Faults;

/// <summary>A file that others write, remove or hold while it is read is told, or read whole.</summary>
public sealed class InputFaultTests : IDisposable
{
    private readonly Workspace workspace = new();

    public InputFaultTests() => workspace.Write("a.permissions.yaml", SampleCatalogs.Of("A", "Reader"));

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void A_file_that_another_program_holds_is_told()
    {
        using FileStream held = new(workspace.At("a.permissions.yaml"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        RunResult run = workspace.Run("check");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("a.permissions.yaml: error: the file cannot be read: ", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public void A_file_that_may_not_be_read_is_told()
    {
        if (OperatingSystem.IsLinux())
        {
            // The memory of a process of another may not be read even by root without more.
            RunResult run = workspace.Run("check", "/proc/self/mem");

            Assert.Equal(2, run.ExitCode);
            Assert.Single(run.ErrorLines);
        }
    }

    [Fact]
    public async Task A_file_that_never_stays_the_same_is_told_or_read_whole()
    {
        byte[] one = [.. Enumerable.Repeat((byte)'a', 1 << 20)];
        byte[] two = [.. Enumerable.Repeat((byte)'b', 1 << 20)];
        string path = workspace.At("changing");
        File.WriteAllBytes(path, one);
        using var stop = new CancellationTokenSource();
        Task writing = Task.Run(() =>
        {
            for (bool isOne = false; !stop.IsCancellationRequested; isOne = !isOne)
            {
                using FileStream file = new(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 1);
                file.Write(isOne ? one : two);
                Thread.Sleep(20);
            }
        });
        for (int i = 0; i < 50; i++)
        {
            try
            {
                Assert.Single(FileBytes.Read(path).Distinct());
            }
            catch (IOException error)
            {
                Assert.NotEqual("", error.Message);
            }
        }

        await stop.CancelAsync();
        await writing;
    }

    [Fact]
    public async Task Files_that_come_and_go_end_no_run_with_an_exception()
    {
        using var stop = new CancellationTokenSource();
        Task writing = Task.Run(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                workspace.Write("b.permissions.yaml", SampleCatalogs.Of("B", "Writer"));
                File.Delete(workspace.At("b.permissions.yaml"));
            }
        });
        for (int i = 0; i < 50; i++)
        {
            RunResult run = workspace.Run("check");
            Assert.True(run.ExitCode is 0 or 1 or 2, run.Error);
            Assert.DoesNotContain("unexpected", run.Error);
            Assert.True(run.ErrorLines.Length <= 1, run.Error);
        }

        await stop.CancelAsync();
        await writing;
    }
}
