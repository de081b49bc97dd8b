using Wiv.Catalog.Cli.Tests.Check;

namespace Wiv.Catalog.Cli.Tests.Faults;

/// <summary>A folder that cannot be read: for root, too, one is whose path is longer than the system takes.</summary>
public sealed class UnreadableFolderTests : IDisposable
{
    private const int Levels = 11;

    private readonly Workspace workspace = new();

    public UnreadableFolderTests()
    {
        workspace.Write("good.json", SamplePolicies.Good);
        if (OperatingSystem.IsLinux())
        {
            Directory.CreateDirectory(workspace.At(Long('a')));
            Directory.CreateDirectory(workspace.At(Long('b')));
            Directory.Move(workspace.At(new string('b', 200)), workspace.At(Inner));
        }
    }

    private static string Inner => Path.Combine(Long('a'), "b");

    public void Dispose()
    {
        if (OperatingSystem.IsLinux())
        {
            Directory.Move(workspace.At(Inner), workspace.At("b"));
        }

        workspace.Dispose();
    }

    [Fact]
    public void Check_tells_it_and_goes_on()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        workspace.Write("z/wrong.json", SamplePolicies.WithoutAction);

        RunResult run = workspace.Run("check");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(": warning: skipped, because the folder cannot be read: ", Assert.Single(run.ErrorLines));
        Assert.StartsWith(new string('a', 200), run.Error);
        Assert.Contains(run.OutputLines, line => line.StartsWith("z/wrong.json(4,5): error WIV0101: "));
        Assert.EndsWith(" in 2 files", run.OutputLines[^1]);
    }

    [Fact]
    public void What_is_written_is_not_written_from_a_part()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        workspace.Write("a.permissions.yaml", SampleCatalogs.Of("A", "Reader"));

        RunResult run = workspace.Run("render", "-o", "docs");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(": error: the folder cannot be read: ", Assert.Single(run.ErrorLines));
        Assert.False(Directory.Exists(workspace.At("docs")));
    }

    private static string Long(char sign) => Path.Combine(Enumerable.Repeat(new string(sign, 200), Levels).ToArray());
}
