using System.Text.Json;

namespace Wiv.Catalog.Cli.Tests.Diff;

/// <summary>
/// The Wiv catalog with a wildcard narrowed, one widened, and a condition dropped: exactly that is told, in the words that are
/// committed beside this test.
/// </summary>
public sealed class WivDiffTests : IDisposable
{
    private const string Reports = "tests/Wiv.Catalog.Cli.Tests/Diff";

    private readonly Workspace _workspace = new();

    public WivDiffTests()
    {
        string catalog = RepositoryFile.Read("catalog/wiv.permissions.yaml");
        _workspace.Write("old/wiv.permissions.yaml", catalog);
        _workspace.Write(
            "new/wiv.permissions.yaml",
            catalog
                .Replace(
                    "action: s3:*\n            resource: CurBucketObjects",
                    "action: s3:GetObject\n            resource: CurBucketObjects"
                )
                .Replace("action: ec2:Describe*", "action: ec2:*")
                .Replace(
                    "action: events:PutRule\n            resource: \"*\"\n            condition: WivTagged",
                    "action: events:PutRule\n            resource: \"*\""
                )
        );
    }

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void As_text()
    {
        RunResult run = _workspace.Run("diff", "old", "new");

        Assert.Equal((3, ""), (run.ExitCode, run.Error));
        RepositoryFile.AssertHolds($"{Reports}/wiv-diff.txt", run.Output);
    }

    [Fact]
    public void As_Markdown()
    {
        RunResult run = _workspace.Run("diff", "old", "new", "--format", "markdown");

        Assert.Equal((3, ""), (run.ExitCode, run.Error));
        RepositoryFile.AssertHolds($"{Reports}/wiv-diff.md", run.Output);
    }

    [Fact]
    public void As_JSON()
    {
        RunResult run = _workspace.Run("diff", "old", "new", "--format", "json");

        Assert.Equal((3, ""), (run.ExitCode, run.Error));
        JsonElement root = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal("wider", root.GetProperty("verdict").GetString());
        Assert.Equal(
            [
                "wider widened ec2:Describe* ec2:*",
                "wider widened events:PutRule events:PutRule",
                "narrower narrowed s3:* s3:GetObject",
            ],
            root.GetProperty("changes").EnumerateArray().Select(Summary)
        );
        JsonElement first = root.GetProperty("changes")[0];
        Assert.Equal("new/wiv.permissions.yaml", first.GetProperty("file").GetString());
        Assert.Equal((285, 13), (first.GetProperty("line").GetInt32(), first.GetProperty("column").GetInt32()));
        JsonElement gained = first.GetProperty("gained");
        Assert.Equal(
            gained.GetProperty("actions").GetArrayLength(),
            gained.GetProperty("levels").EnumerateObject().Sum(level => level.Value.GetInt32())
        );
        Assert.Contains(
            "ec2:TerminateInstances",
            gained.GetProperty("actions").EnumerateArray().Select(item => item.GetString())
        );
    }

    [Fact]
    public void The_other_way_round_it_is_still_wider_for_the_wildcard_that_grows()
    {
        RunResult run = _workspace.Run("diff", "new", "old");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("Widened: s3:* on arn:aws:s3:::wiv-cur-{AccountId}/*", run.Output);
        Assert.Contains("Condition added: Wiv-Infrastructure: true Tag", run.Output);
    }

    private static string Summary(JsonElement change) =>
        string.Join(
            ' ',
            change.GetProperty("direction").GetString(),
            change.GetProperty("kind").GetString(),
            change.GetProperty("old").GetProperty("actions")[0].GetString(),
            change.GetProperty("new").GetProperty("actions")[0].GetString()
        );
}
