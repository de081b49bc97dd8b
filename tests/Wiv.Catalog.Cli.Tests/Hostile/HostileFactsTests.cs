using Wiv.Catalog.Cli.Tests.Usage;

namespace Wiv.Catalog.Cli.Tests.Hostile;

/// <summary>What a build is said to have recorded is read like any other file of others.</summary>
public sealed class HostileFactsTests : IDisposable
{
    private static readonly string Text = HostileTexts.Everything;

    private readonly Workspace workspace = new();

    public HostileFactsTests() => workspace.Write("shop.permissions.yaml", SampleCatalogs.Shop);

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Its_texts_are_shown()
    {
        workspace.Write("wiv.usage.json", SampleFacts.Of($"{Text}.csproj", "s3:PutObject", $"{Text}\n.cs"));
        foreach (string format in (string[])["text", "json", "markdown"])
        {
            AssertVisible(0, workspace.Run("usage", "wiv.usage.json", "--format", format));
            AssertVisible(0, workspace.RunOnScreen(100, "usage", "wiv.usage.json", "--format", format));
        }

        workspace.Write("wiv.usage.json", SampleFacts.Of("Shop.csproj", $"s3:{Text}", "A.cs", policy: Text));
        AssertVisible(2, workspace.Run("usage", "wiv.usage.json"));
    }

    [Theory]
    [InlineData("a\0b", "A.cs", 2)]
    [InlineData("", "A.cs", 2)]
    [InlineData("shop.permissions.yaml", "a\0b", 0)]
    public void Paths_that_are_none_are_told_or_shown(string catalog, string file, int exitCode)
    {
        workspace.Write("Shop.csproj", "");
        workspace.Write("wiv.usage.json", SampleFacts.Of("Shop.csproj", "s3:PutObject", file, catalog: catalog));

        AssertVisible(exitCode, workspace.Run("usage", "wiv.usage.json"));
    }

    [Fact]
    public void A_solution_with_a_NUL_in_it_is_read()
    {
        workspace.Write("a.sln", "Project(\"{1}\") = \"a\", \"a\0b.csproj\", \"{2}\"\n");

        AssertVisible(2, workspace.Run("usage", "a.sln"));
    }

    private static void AssertVisible(int exitCode, RunResult run)
    {
        Assert.Equal(exitCode, run.ExitCode);
        Assert.DoesNotContain("unexpected", run.Error);
        Assert.Empty(HostileTexts.HiddenIn(run.Output));
        Assert.Empty(HostileTexts.HiddenIn(run.Error));
    }
}
