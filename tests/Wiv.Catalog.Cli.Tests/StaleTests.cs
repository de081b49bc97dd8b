namespace Wiv.Catalog.Cli.Tests;

public sealed class StaleTests : IDisposable
{
    private readonly Workspace workspace = new();

    public StaleTests() => workspace.Write("a.permissions.yaml", SampleCatalogs.Of("A", "Reader"));

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void The_list_names_what_was_written_and_what_was_the_same()
    {
        Render();
        File.Delete(workspace.At("docs/Reader.json"));
        Render();

        string[] files = ["permissions.md", "Reader.json", "cloudformation.yaml", "main.tf"];
        Assert.Equal(string.Concat(files.Select(file => Path.Combine("docs", file) + "\n")), workspace.Read("obj/list"));
    }

    [Fact]
    public void The_file_of_a_renamed_policy_is_removed()
    {
        Render();
        workspace.Write("docs/notes.json", "mine");
        workspace.Write("a.permissions.yaml", SampleCatalogs.Of("A", "Writer"));

        RunResult run = Render();

        Assert.Contains($"removed {Path.Combine("docs", "Reader.json")}", run.OutputLines);
        Assert.Equal(["docs/Writer.json", "docs/notes.json", "docs/permissions.md"], Published);
        Assert.DoesNotContain("Reader", workspace.Read("obj/list"));
    }

    [Fact]
    public void Without_a_list_nothing_is_removed()
    {
        workspace.Run("render", "--output", "docs");
        workspace.Write("a.permissions.yaml", SampleCatalogs.Of("A", "Writer"));

        workspace.Run("render", "--output", "docs");

        Assert.Equal(["docs/Reader.json", "docs/Writer.json", "docs/permissions.md"], Published);
    }

    [Fact]
    public void Files_outside_the_output_folder_are_not_removed_whatever_the_list_says()
    {
        string[] listed =
        [
            "precious",
            "docs/../precious",
            "docs2/precious",
            workspace.At("precious"),
            "..",
            ".",
            "docs",
            "docs/",
            "",
        ];
        workspace.Write("precious", "mine");
        workspace.Write("docs2/precious", "mine");
        workspace.Write("obj/list", string.Join("\r\n", listed));

        RunResult run = Render();

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("removed", run.Output);
        Assert.Equal("mine", workspace.Read("precious"));
        Assert.Equal("mine", workspace.Read("docs2/precious"));
    }

    [Fact]
    public void A_listed_file_that_is_gone_already_is_no_news()
    {
        workspace.Write("obj/list", "docs/Gone.json\n");

        RunResult run = Render();

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.DoesNotContain("Gone", run.Output);
    }

    [Fact]
    public void A_second_catalog_moves_the_files_of_the_first()
    {
        Render();
        workspace.Write("b.permissions.yaml", SampleCatalogs.Of("B", "Reader"));

        Render();

        Assert.Equal(["docs/A/Reader.json", "docs/A/permissions.md", "docs/B/Reader.json", "docs/B/permissions.md"], Published);
    }

    [Fact]
    public void A_policy_whose_name_changed_its_case_keeps_its_new_file()
    {
        Render();
        workspace.Write("a.permissions.yaml", SampleCatalogs.Of("A", "READER"));

        Render();

        Assert.Equal(["docs/READER.json", "docs/permissions.md"], Published);
    }

    /// <summary>The page and the policies: the templates are called the same whatever the policies are.</summary>
    private string[] Published =>
        workspace.Files.Where(file => file.StartsWith("docs/") && Path.GetExtension(file) is (".md" or ".json")).ToArray();

    private RunResult Render() => workspace.Run("render", "--output", "docs", "--written", "obj/list");
}
