namespace Wiv.Catalog.Cli.Tests.Faults;

/// <summary>A path that can be none is an error, and never the current folder: a script with an empty variable means another.</summary>
public sealed class PathTests : IDisposable
{
    private readonly Workspace workspace = new();

    public PathTests()
    {
        workspace.Write("a.permissions.yaml", SampleCatalogs.Of("A", "Reader"));
        workspace.Write(
            "p.json",
            """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}]}"""
        );
    }

    public void Dispose() => workspace.Dispose();

    [Theory]
    [InlineData("check", "")]
    [InlineData("check", "a.permissions.yaml", "")]
    [InlineData("render", "", "-o", "docs")]
    [InlineData("render", "-o", "")]
    [InlineData("render", "-o", "docs", "--written", "")]
    [InlineData("render", "-o", "docs", "--usage", "")]
    [InlineData("list", "")]
    [InlineData("explain", "s3:GetObject", "--catalog", "")]
    [InlineData("expand", "s3:GetObject", "--catalog", "")]
    [InlineData("diff", "", "a.permissions.yaml")]
    [InlineData("diff", "a.permissions.yaml", "")]
    [InlineData("usage", "")]
    [InlineData("import", "")]
    [InlineData("import", "p.json", "-o", "")]
    [InlineData("init", "")]
    [InlineData("init", "--project", "")]
    [InlineData("record-usage", "", "--project", "a.csproj", "-o", "facts.json")]
    [InlineData("record-usage", "a.dll", "--project", "", "-o", "facts.json")]
    [InlineData("record-usage", "a.dll", "--project", "a.csproj", "-o", "facts.json", "--catalog", "")]
    public void An_empty_path_is_refused(params string[] arguments) =>
        AssertRefused("wiv-catalog: error: a path is empty; use '.' for the current folder", arguments);

    [Theory]
    [InlineData("check", "a\0b")]
    [InlineData("render", "-o", "a\0b")]
    [InlineData("render", "-o", "docs", "--written", "a\0b")]
    [InlineData("list", "a\0b")]
    [InlineData("diff", "a\0b", "a.permissions.yaml")]
    [InlineData("import", "a\0b")]
    [InlineData("init", "a\0b")]
    [InlineData("usage", "a\0b")]
    [InlineData("@a\0b")]
    public void A_path_with_a_NUL_is_refused(params string[] arguments) =>
        AssertRefused(@"a\u0000b: error: a path cannot contain a NUL character", arguments);

    [Fact]
    public void A_path_that_is_too_long_is_refused_in_a_line_that_is_not()
    {
        RunResult run = workspace.Run("check", new string('x', 100_000));

        Assert.Equal(2, run.ExitCode);
        Assert.InRange(Assert.Single(run.ErrorLines).Length, 1, 25_000);
    }

    private void AssertRefused(string expected, string[] arguments)
    {
        RunResult run = workspace.Run(arguments);

        Assert.Equal((2, "", expected), (run.ExitCode, run.Output, Assert.Single(run.ErrorLines)));
        Assert.Equal(["a.permissions.yaml", "p.json"], workspace.Files);
    }
}
