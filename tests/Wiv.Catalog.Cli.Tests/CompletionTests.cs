namespace Wiv.Catalog.Cli.Tests;

/// <summary>What a shell offers, which asks by the directive <c>[suggest]</c>.</summary>
public sealed class CompletionTests : IDisposable
{
    private readonly Workspace workspace = new();

    public CompletionTests() => workspace.Write("shop.permissions.yaml", SampleCatalogs.Shop);

    public void Dispose() => workspace.Dispose();

    [Theory]
    [InlineData("wiv-catalog exp", "expand")]
    [InlineData("wiv-catalog explain secretsm", "secretsmanager:")]
    [InlineData("wiv-catalog explain sqs:SendM", "sqs:SendMessage")]
    [InlineData("wiv-catalog expand SQS:sendm", "sqs:SendMessage")]
    [InlineData("wiv-catalog list --service dynam", "dynamodb")]
    [InlineData("wiv-catalog list --level Tag", "Tagging")]
    [InlineData("wiv-catalog list --policy Fl", "FleetPolicy")]
    [InlineData("wiv-catalog list shop.permissions.yaml --policy Fl", "FleetPolicy")]
    [InlineData("wiv-catalog check --format sa", "sarif")]
    public void What_is_begun_is_completed(string line, string expected)
    {
        RunResult run = Suggest(line);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(expected, run.OutputLines);
    }

    [Fact]
    public void Where_no_catalog_can_be_read_no_policy_is_offered()
    {
        workspace.Write("shop.permissions.yaml", [0xFF]);

        RunResult run = Suggest("wiv-catalog list --policy Fl");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.DoesNotContain("FleetPolicy", run.Output);
    }

    private RunResult Suggest(string line) => workspace.Run($"[suggest:{line.Length}]", line);
}
