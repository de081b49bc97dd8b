namespace Wiv.Catalog.Cli.Tests;

/// <summary>At the root of a repository there may be catalogs that nobody asks about, such as broken ones of tests.</summary>
public sealed class BrokenCatalogsTests : IDisposable
{
    private readonly Workspace workspace = new();

    public BrokenCatalogsTests()
    {
        workspace.Write("catalog/shop.permissions.yaml", SampleCatalogs.Shop);
        workspace.Write("tests/a.permissions.yaml", SampleCatalogs.Broken);
        workspace.Write("tests/b.permissions.yaml", SampleCatalogs.Broken.Replace("catalog: ", "catalog: B"));
    }

    public void Dispose() => workspace.Dispose();

    [Theory]
    [InlineData("explain", "s3:GetObject")]
    [InlineData("list")]
    [InlineData("list", "tests")]
    [InlineData("expand", "s3:Get*", "--catalog", ".")]
    public void They_are_one_line_that_names_the_way_out(params string[] call)
    {
        RunResult run = workspace.Run(call);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        string line = Assert.Single(run.ErrorLines).Replace('\\', '/').Replace("./", "");
        Assert.StartsWith(
            "wiv-catalog: error: 2 catalogs under this folder have errors, for example tests/a.permissions.yaml(",
            line
        );
        Assert.EndsWith("; name the catalog with --catalog", line);
    }

    [Theory]
    [InlineData("explain", "s3:GetObject", "--catalog", "tests/a.permissions.yaml", "--catalog", "tests/b.permissions.yaml")]
    [InlineData("list", "tests/a.permissions.yaml")]
    public void Of_those_that_are_named_the_errors_are_shown(params string[] call)
    {
        RunResult run = workspace.Run(call);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("tests/a.permissions.yaml(", run.Error);
        Assert.EndsWith("the catalogs have errors (see above); correct them first", run.ErrorLines[^1]);
    }

    [Fact]
    public void The_errors_of_the_only_catalog_with_errors_are_shown()
    {
        File.Delete(workspace.At("tests/b.permissions.yaml"));

        RunResult run = workspace.Run("list");

        Assert.Contains("a.permissions.yaml(", run.ErrorLines[0]);
        Assert.EndsWith("the catalogs have errors (see above); correct them first", run.ErrorLines[^1]);
    }

    [Fact]
    public void A_catalog_that_is_named_is_explained() =>
        Assert.Equal(1, workspace.Run("explain", "sqs:SendMessage", "--catalog", "catalog").ExitCode);
}
