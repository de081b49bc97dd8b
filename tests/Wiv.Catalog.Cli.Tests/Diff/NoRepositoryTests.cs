namespace Wiv.Catalog.Cli.Tests.Diff;

/// <summary>Outside a repository what is missing is named, and not git alone.</summary>
public sealed class NoRepositoryTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData("nosuch", "a.yaml", "nosuch")]
    [InlineData("a.yaml", "nosuch", "nosuch")]
    [InlineData("a.yaml", "v1:catalog", "v1:catalog")]
    [InlineData("nosuch", "base", "nosuch")]
    public void It_is_named(string old, string @new, string missing)
    {
        _workspace.Write("a.yaml", SampleCatalogs.Of("A", "Reader"));

        RunResult run = _workspace.Run("diff", old, @new);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"{missing}: error: no such file, folder or revision", Assert.Single(run.ErrorLines));
    }
}
