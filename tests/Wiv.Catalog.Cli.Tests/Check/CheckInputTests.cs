namespace Wiv.Catalog.Cli.Tests.Check;

public sealed class CheckInputTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void The_current_folder_is_checked_with_all_below_when_nothing_is_named()
    {
        workspace.Write("a.json", SamplePolicies.WithoutAction);
        workspace.Write("deep/er/b.JSON", SamplePolicies.WithoutAction);
        workspace.Write("deep/c.permissions.yaml", SampleCatalogs.Broken);

        RunResult run = workspace.Run("check");

        Assert.Contains(run.OutputLines, line => line.StartsWith("a.json(4,5): error WIV0101: "));
        Assert.Contains(run.OutputLines, line => line.StartsWith(Path.Combine("deep", "er", "b.JSON(4,5): error WIV0101: ")));
        Assert.Contains(
            run.OutputLines,
            line => line.StartsWith(Path.Combine("deep", "c.permissions.yaml(3,25): error WIV0002: "))
        );
        Assert.EndsWith(" in 3 files", run.OutputLines[^1]);
    }

    [Theory]
    [InlineData("bin/a.json")]
    [InlineData("deep/obj/Debug/a.json")]
    [InlineData("node_modules/package/a.json")]
    [InlineData(".git/a.json")]
    [InlineData("b.yaml")]
    [InlineData("a.json.txt")]
    public void Copies_hidden_folders_and_other_files_are_not_looked_at(string path)
    {
        workspace.Write("good.json", SamplePolicies.Good);
        workspace.Write(path, SamplePolicies.Malformed);

        RunResult run = workspace.Run("check");

        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith(" in 1 file", run.OutputLines[^1]);
    }

    [Theory]
    [InlineData("catalog.yaml")]
    [InlineData("catalog.yml")]
    [InlineData("bin/CATALOG.YML")]
    public void A_catalog_that_is_named_may_have_any_name_of_yaml(string path)
    {
        workspace.Write(path, SampleCatalogs.Broken);

        Assert.StartsWith($"{path}(3,13): error WIV0003: ", workspace.Run("check", path).Output);
    }

    [Fact]
    public void Catalogs_are_linked_together()
    {
        workspace.Write("one/a.permissions.yaml", SampleCatalogs.Of("A", "Reader"));
        workspace.Write("two/b.permissions.yaml", SampleCatalogs.Of("A", "Reader"));

        Assert.Equal(0, workspace.Run("check", "one").ExitCode);
        Assert.Contains(": error WIV0009: ", workspace.Run("check", "one", "two").Output);
    }

    [Fact]
    public void Json_in_a_folder_that_is_no_policy_is_passed_over_and_that_is_told()
    {
        workspace.Write("a.json", SamplePolicies.Good);
        workspace.Write("appsettings.json", SamplePolicies.Settings);

        RunResult run = workspace.Run("check");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["0 errors, 0 warnings, 0 suggestions in 1 file", "skipped 1 JSON file (not a policy)"], run.OutputLines);
    }

    [Fact]
    public void Json_that_is_named_is_checked_even_when_its_folder_is_named_too()
    {
        workspace.Write("policies/a.json", "[]");
        workspace.Write("policies/b.json", SamplePolicies.Good);

        Assert.Equal(0, workspace.Run("check", "policies").ExitCode);
        Assert.StartsWith("policies/a.json(1,1): error WIV0100: ", workspace.Run("check", "policies", "policies/a.json").Output);
    }

    [Fact]
    public void Malformed_json_in_a_folder_may_have_been_meant_as_a_policy()
    {
        workspace.Write("a.json", SamplePolicies.Malformed);

        RunResult run = workspace.Run("check");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("a.json(3,16): error WIV0100: ", run.Output);
    }

    [Fact]
    public void A_file_that_is_named_twice_is_checked_once()
    {
        workspace.Write("a.json", SamplePolicies.WithoutAction);

        RunResult run = workspace.Run("check", "a.json", "./a.json", ".", workspace.At("a.json"));

        Assert.Single(run.OutputLines, line => line.Contains("WIV0101"));
        Assert.EndsWith(" in 1 file", run.OutputLines[^1]);
    }

    [Theory]
    [InlineData("", "\n")]
    [InlineData("\uFEFF", "\n")]
    [InlineData("", "\r\n")]
    [InlineData("\uFEFF", "\r\n")]
    public void Byte_order_mark_and_line_ends_move_no_place(string mark, string lineEnd)
    {
        workspace.Write("a.json", mark + SamplePolicies.WithoutAction.ReplaceLineEndings(lineEnd));
        workspace.Write("b.json", mark + "[]" + lineEnd);

        string[] lines = workspace.Run("check", "a.json", "b.json").OutputLines;

        Assert.Contains(lines, line => line.StartsWith("a.json(4,5): error WIV0101: "));
        Assert.Contains(lines, line => line.StartsWith("b.json(1,1): error WIV0100: "));
    }

    [Theory]
    [InlineData("with space")]
    [InlineData("über-Größe-日本-🙂")]
    [InlineData("it's (1) & 50% #a+b;c")]
    public void Paths_may_hold_anything(string name)
    {
        workspace.Write($"{name}/{name}.json", SamplePolicies.WithoutAction);

        Assert.StartsWith($"{name}/{name}.json(4,5): error WIV0101: ", workspace.Run("check", $"{name}/{name}.json").Output);
        Assert.Contains($"\"file\":\"{name}/{name}.json\"", Unescaped(workspace.Run("check", name, "--format", "json").Output));
        Assert.Contains(
            $"\"uri\":\"{Uri.EscapeDataString(name)}/{Uri.EscapeDataString(name)}.json\"",
            workspace.Run("check", "--format", "sarif").Output
        );
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    public void The_same_files_give_the_same_bytes_in_the_order_of_their_paths(string format)
    {
        foreach (string path in (string[])["b/z.json", "B.json", "a.json", "a-b.json", "a/b.json"])
        {
            workspace.Write(path, SamplePolicies.WithoutAction);
        }

        workspace.Write("a.permissions.yaml", SampleCatalogs.Broken);
        string[] paths = ["b/z.json", "B.json", "a.json", "a-b.json", "a/b.json", "a.permissions.yaml"];

        string one = workspace.Run(["check", "--format", format, .. paths]).Output;
        string two = workspace.Run(["check", "--format", format, .. paths.Reverse()]).Output;

        Assert.Equal(one, two);
        int[] places = paths.Order(StringComparer.Ordinal).Select(path => one.IndexOf(path, StringComparison.Ordinal)).ToArray();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public void Many_policies_are_told_in_order_whichever_is_done_first()
    {
        for (int i = 100; i < 400; i++)
        {
            workspace.Write($"{i}.json", SamplePolicies.WithoutAction);
        }

        string[] lines = workspace.Run("check").OutputLines;

        Assert.Equal(
            Enumerable.Range(100, 300).Select(i => $"{i}.json(4,5)"),
            lines.Where(line => line.Contains("WIV0101")).Select(line => line[..line.IndexOf(':')])
        );
        Assert.EndsWith(" in 300 files", lines[^1]);
    }

    /// <summary>What is beyond the first 65,536 characters may be written as an escape.</summary>
    private static string Unescaped(string json) => json.Replace("\\uD83D\\uDE42", "🙂");
}
