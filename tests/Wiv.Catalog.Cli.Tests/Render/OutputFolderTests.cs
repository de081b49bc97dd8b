using System.Text;
using Wiv.Catalog.Cli.Commands.Render;
using Wiv.Catalog.Cli.Running;

namespace Wiv.Catalog.Cli.Tests.Render;

/// <summary>Nothing outside the output folder is ever touched.</summary>
public sealed class OutputFolderTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Theory]
    [InlineData("../escaped.json")]
    [InlineData("sub/../../escaped.json")]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("")]
    public void A_path_that_leads_out_is_refused(string path)
    {
        var folder = new OutputFolder("docs", workspace.At("docs"));

        Assert.Throws<CouldNotRunException>(() => folder.Write(new RenderedFile(path, "{}"u8.ToArray())));
        Assert.Throws<CouldNotRunException>(() => folder.Read(path));
        Assert.Throws<CouldNotRunException>(() => folder.Delete(path));
        Assert.Empty(workspace.Files);
    }

    [Fact]
    public void An_absolute_path_elsewhere_is_refused()
    {
        var folder = new OutputFolder("docs", workspace.At("docs"));

        Assert.Throws<CouldNotRunException>(() =>
            folder.Write(new RenderedFile(workspace.At("docs2/escaped.json"), "{}"u8.ToArray()))
        );
    }

    [Theory]
    [InlineData("../Escaped")]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("/escaped")]
    public void The_name_of_a_policy_cannot_lead_out(string policy)
    {
        workspace.Write("a.permissions.yaml", SampleCatalogs.Of("A", $"\"{policy.Replace("\\", "\\\\")}\""));

        RunResult run = workspace.Run("render", "--output", "docs");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["a.permissions.yaml"], workspace.Files);
    }

    [Theory]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("...")]
    public void A_policy_may_be_called_by_dots_and_still_stays_inside(string policy)
    {
        workspace.Write("a.permissions.yaml", SampleCatalogs.Of("A", $"\"{policy}\""));

        workspace.Run("render", "--output", "docs");

        Assert.All(workspace.Files[1..], file => Assert.StartsWith("docs/", file));
    }

    [Fact]
    public void A_file_is_replaced_as_a_whole_even_while_it_is_read()
    {
        workspace.Write("docs/a.json", "before");
        using FileStream reader = new(
            workspace.At("docs/a.json"),
            FileMode.Open,
            FileAccess.Read,
            FileShare.ReadWrite | FileShare.Delete
        );

        new OutputFolder("docs", workspace.At("docs")).Write(new RenderedFile("a.json", Encoding.UTF8.GetBytes("after")));

        Assert.Equal("before", new StreamReader(reader).ReadToEnd());
        Assert.Equal("after", workspace.Read("docs/a.json"));
        Assert.Equal(["docs/a.json"], workspace.Files);
    }
}
