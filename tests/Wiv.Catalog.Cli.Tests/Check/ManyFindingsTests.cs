using System.Text.Json;

namespace Wiv.Catalog.Cli.Tests.Check;

/// <summary>Of many findings of one rule in one file the first are shown, and how many more there are; all are counted.</summary>
public sealed class ManyFindingsTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void The_text_shows_fifty_and_counts_all()
    {
        workspace.Write("a.permissions.yaml", Aliases(2000));

        RunResult run = workspace.Run("check");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            50,
            run.OutputLines.Count(line => line.Contains(" error WIV0008: the alias *a without an anchor before it is "))
        );
        Assert.Single(run.OutputLines, line => line == "a.permissions.yaml: and 1,950 more of WIV0008");
        Assert.InRange(run.OutputLines.Length, 100, 170);
        int counted = int.Parse(run.OutputLines[^1].Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(Findings("check", "--format", "json"), counted);
        Assert.InRange(counted, 4000, 7000);
    }

    [Theory]
    [InlineData(50, null)]
    [InlineData(51, "a.permissions.yaml: and 1 more of WIV0008")]
    public void Fifty_are_shown_whole(int count, string? rest)
    {
        workspace.Write("a.permissions.yaml", Aliases(count));

        string[] lines = workspace.Run("check").OutputLines;

        Assert.Equal(50, lines.Count(line => line.Contains(" error WIV0008: ")));
        Assert.Equal(rest, lines.SingleOrDefault(line => line.EndsWith("more of WIV0008")));
    }

    [Fact]
    public void Each_file_has_its_own_fifty()
    {
        workspace.Write("a.permissions.yaml", Aliases(60));
        workspace.Write("b.permissions.yaml", Aliases(70));

        string[] lines = workspace.Run("check").OutputLines;

        Assert.Contains("a.permissions.yaml: and 10 more of WIV0008", lines);
        Assert.Contains("b.permissions.yaml: and 20 more of WIV0008", lines);
    }

    [Theory]
    [InlineData("render", "-o", "docs")]
    [InlineData("list", "a.permissions.yaml")]
    [InlineData("diff", "a.permissions.yaml", "a.permissions.yaml")]
    public void Other_commands_show_as_many(params string[] arguments)
    {
        workspace.Write("a.permissions.yaml", Aliases(300));

        RunResult run = workspace.Run(arguments);

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("a.permissions.yaml: and 250 more of WIV0008", run.ErrorLines);
    }

    [Fact]
    public void Import_shows_as_many()
    {
        string versions = string.Concat(Enumerable.Repeat("\"Version\": \"2012-10-17\",\n", 1000));
        workspace.Write(
            "a.json",
            $$"""{ {{versions}} "Statement": { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*" } }"""
        );

        RunResult run = workspace.Run("import", "a.json");

        Assert.Equal(50, run.ErrorLines.Count(line => line.Contains(" WIV0198: ")));
        Assert.Contains("a.json: and 949 more of WIV0198", run.ErrorLines);
    }

    private static string Aliases(int count) =>
        "catalog: A\n" + string.Concat(Enumerable.Repeat("b: *a\n", count)) + "policies: {}\n";

    private int Findings(params string[] arguments)
    {
        using JsonDocument json = JsonDocument.Parse(workspace.Run(arguments).Output);
        return json.RootElement.GetProperty("findings").GetArrayLength();
    }
}
