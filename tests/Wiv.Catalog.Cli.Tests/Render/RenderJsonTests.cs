namespace Wiv.Catalog.Cli.Tests.Render;

public sealed class RenderJsonTests : IDisposable
{
    private readonly Workspace workspace = new();

    public RenderJsonTests() => workspace.Write("a.permissions.yaml", SampleCatalogs.Of("A", "Reader"));

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void It_names_what_became_of_every_file()
    {
        Assert.Equal(
            ["docs/permissions.md wrote", "docs/Reader.json wrote", "docs/cloudformation.yaml wrote", "docs/main.tf wrote"],
            Files()
        );
        Assert.Equal(
            [
                "docs/permissions.md unchanged",
                "docs/Reader.json unchanged",
                "docs/cloudformation.yaml unchanged",
                "docs/main.tf unchanged",
            ],
            Files()
        );

        workspace.Write("a.permissions.yaml", SampleCatalogs.Of("A", "Writer"));

        Assert.Equal(
            [
                "docs/Reader.json removed",
                "docs/permissions.md wrote",
                "docs/Writer.json wrote",
                "docs/cloudformation.yaml wrote",
                "docs/main.tf wrote",
            ],
            Files()
        );
    }

    [Fact]
    public void A_check_names_what_is_wrong_with_every_file()
    {
        Files();
        workspace.Write("docs/permissions.md", "mine");
        workspace.Write("docs/Reader.json", workspace.Read("docs/Reader.json").Replace("\n", "\r\n"));
        workspace.Write("docs/Old.json", "{}");
        workspace.Write("list", "docs/Old.json\n");

        Assert.Equal(
            [
                "docs/permissions.md differs",
                "docs/Reader.json differs-in-line-ends",
                "docs/cloudformation.yaml unchanged",
                "docs/main.tf unchanged",
                "docs/Old.json stale",
            ],
            Files("--check")
        );

        File.Delete(workspace.At("docs/Reader.json"));

        Assert.Contains("docs/Reader.json missing", Files("--check"));
    }

    private string[] Files(params string[] more)
    {
        string[] arguments = ["render", "--output", "docs", "--written", "list", "--format", "json", .. more];
        return [.. workspace.Run(arguments).Items("files").Select(file => $"{file.Text("file")} {file.Text("outcome")}")];
    }
}
