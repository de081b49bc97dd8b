using System.Text;

namespace Wiv.Catalog.Cli.Tests;

public sealed class TextTests
{
    [Theory]
    [InlineData("\uFEFF", "\n")]
    [InlineData("", "\r\n")]
    [InlineData("\uFEFF", "\r\n")]
    public void Byte_order_mark_and_line_ends_of_the_catalog_change_nothing(string mark, string lineEnd)
    {
        using var workspace = new Workspace();
        string text = SampleCatalogs.Of("A", "Reader");
        workspace.Write("plain/a.permissions.yaml", text);
        workspace.Write("other/a.permissions.yaml", mark + text.Replace("\n", lineEnd));

        workspace.Run("render", "plain", "--output", "one");
        RunResult run = workspace.Run("render", "other", "--output", "two");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(workspace.ReadBytes("one/permissions.md"), workspace.ReadBytes("two/permissions.md"));
        Assert.Equal(workspace.ReadBytes("one/Reader.json"), workspace.ReadBytes("two/Reader.json"));
    }

    [Fact]
    public void The_byte_order_mark_is_not_counted_as_a_column()
    {
        using var workspace = new Workspace();
        workspace.Write("a.permissions.yaml", "\uFEFFcatalogue: A\r\n");

        Assert.Contains(
            workspace.Run("render", "-o", "docs").ErrorLines,
            line => line.StartsWith("a.permissions.yaml(1,1): error WIV0002: ")
        );
    }

    [Fact]
    public void Output_has_no_byte_order_mark_and_one_kind_of_line_end()
    {
        using var workspace = new Workspace();
        workspace.Write("a.permissions.yaml", "\uFEFF" + SampleCatalogs.Of("A", "Reader").Replace("\n", "\r\n"));

        workspace.Run("render", "--output", "docs", "--written", "docs/list");

        foreach (
            string file in (string[])
                ["docs/permissions.md", "docs/Reader.json", "docs/cloudformation.yaml", "docs/main.tf", "docs/list"]
        )
        {
            byte[] content = workspace.ReadBytes(file);
            Assert.DoesNotContain((byte)'\r', content);
            Assert.NotEqual(0xEF, content[0]);
            Assert.Equal((byte)'\n', content[^1]);
        }
    }

    [Theory]
    [InlineData("with space")]
    [InlineData("über-Größe-日本-🙂")]
    [InlineData("it's (1) & 50% #a+b;c")]
    public void Paths_may_hold_anything(string name)
    {
        using var workspace = new Workspace(name);
        string catalog = $"{name}/{name}.permissions.yaml";
        workspace.Write(catalog, SampleCatalogs.Of("A", "Reader").Replace("Know", "Größe 日本 🙂"));

        RunResult good = workspace.Run("render", catalog, "--output", $"{name} docs", "--written", $"{name} list");
        workspace.Write(catalog, SampleCatalogs.Broken);
        RunResult bad = workspace.Run("render", catalog, "--output", $"{name} docs");

        Assert.Equal((0, ""), (good.ExitCode, good.Error));
        Assert.Contains($"wrote {Path.Combine($"{name} docs", "Reader.json")}", good.OutputLines);
        Assert.Equal(Path.Combine($"{name} docs", "permissions.md"), workspace.Read($"{name} list").Split('\n')[0]);
        Assert.Contains("Größe 日本 🙂", workspace.Read($"{name} docs/permissions.md"));
        Assert.StartsWith($"{catalog}(3,13): error WIV0003", bad.Error);
    }

    [Fact]
    public void A_file_that_is_not_utf8_is_refused()
    {
        using var workspace = new Workspace();
        workspace.Write("a.permissions.yaml", Encoding.Latin1.GetBytes(SampleCatalogs.Of("A", "Größe")));

        RunResult run = workspace.Run("render", "--output", "docs");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(["a.permissions.yaml: error: the file is not UTF-8; save it as UTF-8"], run.ErrorLines);
        Assert.Equal(["a.permissions.yaml"], workspace.Files);
    }
}
