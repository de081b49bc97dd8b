namespace Wiv.Catalog.Cli.Tests.Faults;

/// <summary>Eight builds at once do not get into each other's way.</summary>
public sealed class ParallelRunTests : IDisposable
{
    private const int Runs = 8;

    private readonly Workspace workspace = new();

    public ParallelRunTests() => workspace.Write("a.permissions.yaml", SampleCatalogs.Shop);

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Renders_into_one_folder_give_what_one_gives()
    {
        workspace.Run("render", "-o", "expected", "--written", "expected.list");

        RunResult[] runs = AtOnce(_ => ["render", "-o", "docs", "--written", "docs.list"]);

        Assert.All(runs, run => Assert.Equal((0, ""), (run.ExitCode, run.Error)));
        string[] expected = Below("expected/");
        Assert.Equal(expected, Below("docs/"));
        Assert.All(expected, file => Assert.Equal(workspace.ReadBytes("expected/" + file), workspace.ReadBytes("docs/" + file)));
    }

    [Fact]
    public void Checks_say_what_one_says()
    {
        RunResult expected = workspace.Run("check", "--format", "sarif");

        Assert.All(AtOnce(_ => ["check", "--format", "sarif"]), run => Assert.Equal(expected, run));
    }

    [Fact]
    public void One_of_many_inits_wins_and_the_others_say_so()
    {
        RunResult[] runs = AtOnce(_ => ["init", "new", "--name", "Shop"]);

        Assert.Single(runs, run => run.ExitCode == 0);
        Assert.All(runs.Where(run => run.ExitCode != 0), run => Assert.Equal((2, 1), (run.ExitCode, run.ErrorLines.Length)));
    }

    [Fact]
    public void Checks_of_a_folder_that_is_rendered_to_pass()
    {
        workspace.Run("render", "-o", "docs");

        RunResult[] runs = AtOnce(i => i % 2 == 0 ? ["render", "-o", "docs"] : ["render", "-o", "docs", "--check"]);

        Assert.All(runs, run => Assert.Equal((0, ""), (run.ExitCode, run.Error)));
    }

    private static RunResult[] Finished(IEnumerable<Task<RunResult>> runs) => Task.WhenAll(runs).GetAwaiter().GetResult();

    private RunResult[] AtOnce(Func<int, string[]> arguments) =>
        Finished(Enumerable.Range(0, Runs).Select(i => Task.Run(() => CommandProcess.Run(workspace.Folder, arguments(i)))));

    private string[] Below(string folder) =>
        workspace
            .Files.Where(file => file.StartsWith(folder, StringComparison.Ordinal))
            .Select(file => file[folder.Length..])
            .ToArray();
}
