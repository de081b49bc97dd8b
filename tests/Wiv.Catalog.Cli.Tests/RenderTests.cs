namespace Wiv.Catalog.Cli.Tests;

public sealed class RenderTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void One_catalog_is_written_into_the_folder_itself()
    {
        workspace.Write("a.permissions.yaml", SampleCatalogs.Of("A", "Reader"));

        RunResult run = workspace.Run("render", "a.permissions.yaml", "--output", "docs");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Error);
        Assert.Equal(
            [
                $"wrote {Path.Combine("docs", "permissions.md")}",
                $"wrote {Path.Combine("docs", "Reader.json")}",
                $"wrote {Path.Combine("docs", "cloudformation.yaml")}",
                $"wrote {Path.Combine("docs", "main.tf")}",
            ],
            run.OutputLines
        );
        Assert.Equal(
            ["a.permissions.yaml", "docs/Reader.json", "docs/cloudformation.yaml", "docs/main.tf", "docs/permissions.md"],
            workspace.Files
        );
        Assert.Contains("\"s3:GetObject\"", workspace.Read("docs/Reader.json"));
    }

    [Fact]
    public void Several_catalogs_have_a_folder_each()
    {
        workspace.Write("a.permissions.yaml", SampleCatalogs.Of("A", "Reader"));
        workspace.Write("b.permissions.yaml", SampleCatalogs.Of("B", "Reader", "ec2:DescribeInstances"));

        RunResult run = workspace.Run("render", "--output", "docs");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            [
                "docs/A/Reader.json",
                "docs/A/cloudformation.yaml",
                "docs/A/main.tf",
                "docs/A/permissions.md",
                "docs/B/Reader.json",
                "docs/B/cloudformation.yaml",
                "docs/B/main.tf",
                "docs/B/permissions.md",
            ],
            workspace.Files.Where(file => file.StartsWith("docs"))
        );
        Assert.Contains("ec2:DescribeInstances", workspace.Read("docs/B/Reader.json"));
    }

    [Fact]
    public void Files_of_one_catalog_are_one_catalog()
    {
        workspace.Write("a.permissions.yaml", SampleCatalogs.Of("A", "Reader"));
        workspace.Write("b.permissions.yaml", SampleCatalogs.Of("A", "Writer", "s3:PutObject"));

        workspace.Run("render", "--output", "docs");

        Assert.Equal(
            ["docs/Reader.json", "docs/Writer.json", "docs/cloudformation.yaml", "docs/main.tf", "docs/permissions.md"],
            workspace.Files[2..]
        );
    }

    [Fact]
    public void A_file_that_stays_the_same_keeps_its_time()
    {
        workspace.Write("a.permissions.yaml", SampleCatalogs.Of("A", "Reader"));
        workspace.Run("render", "--output", "docs");
        workspace.Age("docs/Reader.json");
        workspace.Age("docs/permissions.md");
        workspace.Write("a.permissions.yaml", SampleCatalogs.Of("A", "Reader").Replace("Know the objects", "Read the objects"));

        RunResult run = workspace.Run("render", "--output", "docs");

        Assert.Equal(
            [
                $"wrote {Path.Combine("docs", "permissions.md")}",
                $"unchanged {Path.Combine("docs", "Reader.json")}",
                $"unchanged {Path.Combine("docs", "cloudformation.yaml")}",
                $"unchanged {Path.Combine("docs", "main.tf")}",
            ],
            run.OutputLines
        );
        Assert.True(workspace.IsUntouched("docs/Reader.json"));
        Assert.False(workspace.IsUntouched("docs/permissions.md"));
    }

    [Fact]
    public void The_order_of_the_arguments_and_the_current_folder_do_not_matter()
    {
        workspace.Write("zeta/a.permissions.yaml", SampleCatalogs.Of("A", "FromZeta"));
        workspace.Write("alpha/b.permissions.yaml", SampleCatalogs.Of("A", "FromAlpha"));
        workspace.Write("alpha/.keep", "");

        workspace.Run("render", "zeta", "alpha", "--output", "one");
        workspace.Run("render", Path.Combine("alpha", "..", "zeta"), workspace.At("alpha"), "--output", "two");

        Assert.Equal(workspace.Read("one/permissions.md"), workspace.Read("two/permissions.md"));
        Assert.Matches("(?s)FromAlpha.*FromZeta", workspace.Read("one/permissions.md"));
    }

    [Fact]
    public void No_temporary_file_stays_behind()
    {
        workspace.Write("a.permissions.yaml", SampleCatalogs.Of("A", "Reader"));
        Directory.CreateDirectory(workspace.At("docs/Reader.json"));

        RunResult run = workspace.Run("render", "--output", "docs");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(
            Path.Combine("docs", "Reader.json") + ": error: the file cannot be written: ",
            Assert.Single(run.ErrorLines)
        );
        Assert.Equal(["a.permissions.yaml", "docs/permissions.md"], workspace.Files);
    }

    [Fact]
    public void A_link_in_the_output_folder_is_replaced_and_not_followed()
    {
        workspace.Write("a.permissions.yaml", SampleCatalogs.Of("A", "Reader"));
        workspace.Write("outside.json", "mine");
        Directory.CreateDirectory(workspace.At("docs"));
        File.CreateSymbolicLink(workspace.At("docs/Reader.json"), workspace.At("outside.json"));

        Assert.Equal(0, workspace.Run("render", "--output", "docs").ExitCode);

        Assert.Equal("mine", workspace.Read("outside.json"));
        Assert.Contains("s3:GetObject", workspace.Read("docs/Reader.json"));
    }

    [Fact]
    public void A_folder_that_is_a_link_is_not_written_through()
    {
        workspace.Write("a.permissions.yaml", SampleCatalogs.Of("A", "Reader"));
        workspace.Write("b.permissions.yaml", SampleCatalogs.Of("B", "Reader"));
        Directory.CreateDirectory(workspace.At("docs"));
        Directory.CreateDirectory(workspace.At("outside"));
        Directory.CreateSymbolicLink(workspace.At("docs/A"), workspace.At("outside"));

        RunResult run = workspace.Run("render", "--output", "docs");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(Path.Combine("docs", "A") + ": error: this is a link", Assert.Single(run.ErrorLines));
        Assert.Empty(Directory.GetFiles(workspace.At("outside")));
    }

    [Theory]
    [InlineData("reader")]
    [InlineData("trust-policy")]
    public void Two_files_of_one_name_are_refused(string policy)
    {
        string text = SampleCatalogs.Of("A", "Reader");
        text += text[text.IndexOf("  Reader", StringComparison.Ordinal)..].Replace("Reader", policy);
        text += "trust: [{ principal: { Service: ec2.amazonaws.com }, why: Runs there }]\n";
        workspace.Write("a.permissions.yaml", text);

        RunResult run = workspace.Run("render", "--output", "docs");

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains($"{policy}", run.Error);
        Assert.Equal(["a.permissions.yaml"], workspace.Files);
    }
}
