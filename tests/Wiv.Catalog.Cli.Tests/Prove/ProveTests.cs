using System.Text.Json;

namespace Wiv.Catalog.Cli.Tests.Prove;

public sealed class ProveTests : IDisposable
{
    private const string Read =
        """{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::shop/*"}}""";

    private const string Write =
        """{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":["s3:GetObject","s3:PutObject"],"Resource":"arn:aws:s3:::shop/*"}}""";

    private readonly Workspace _workspace = new();

    public ProveTests()
    {
        _workspace.Write("read.json", Read);
        _workspace.Write("write.json", Write);
    }

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void What_is_not_wider_is_proved()
    {
        RunResult run = _workspace.Run("prove", "no-wider", "write.json", "read.json");

        Assert.Equal((0, "Yes: read.json allows nothing that write.json does not.\n", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void What_is_wider_has_a_witness()
    {
        RunResult run = _workspace.Run("prove", "no-wider", "read.json", "write.json");

        Assert.Equal(3, run.ExitCode);
        Assert.Equal(
            """
            No: write.json allows this request and read.json does not.
                action    s3:PutObject
                resource  arn:aws:s3:::shop/x
                principal arn:aws:iam::111122223333:role/x

            """,
            run.Output
        );
    }

    [Fact]
    public void Json_has_the_answer_and_the_witness()
    {
        using var answer = JsonDocument.Parse(
            _workspace.Run("prove", "equivalent", "write.json", "read.json", "--format", "json").Output
        );

        Assert.Equal("no", answer.RootElement.GetProperty("answer").GetString());
        JsonElement witness = answer.RootElement.GetProperty("witness");
        Assert.Equal("s3:PutObject", witness.GetProperty("action").GetString());
        Assert.Equal(JsonValueKind.Object, witness.GetProperty("context").ValueKind);
    }

    [Fact]
    public void A_limit_counts_for_both_sides()
    {
        Assert.Equal(0, _workspace.Run("prove", "no-wider", "read.json", "write.json", "--boundary", "read.json").ExitCode);
        Assert.Equal(
            0,
            _workspace.Run("prove", "never", "s3:PutObject", "--on", "write.json", "--session", "read.json").ExitCode
        );
    }

    [Theory]
    [InlineData(0, "s3:DeleteObject")]
    [InlineData(3, "s3:Get*")]
    [InlineData(0, "s3:*", "--level", "list")]
    [InlineData(3, "s3:*", "--level", "write")]
    [InlineData(0, "s3:*", "--outside", "arn:aws:s3:::shop/*")]
    [InlineData(3, "s3:*", "--resource", "arn:aws:s3:::shop/a*")]
    public void Never(int exitCode, params string[] arguments) =>
        Assert.Equal(exitCode, _workspace.Run(["prove", "never", .. arguments, "--on", "write.json"]).ExitCode);

    /// <summary>A slip would read as a proof.</summary>
    [Theory]
    [InlineData("iam")]
    [InlineData("")]
    [InlineData("iamm:*")]
    [InlineData("s3:GetObjet")]
    [InlineData("s3:*", "--resource", "shop")]
    public void What_can_match_nothing_is_not_proved(params string[] arguments)
    {
        RunResult run = _workspace.Run(["prove", "never", .. arguments, "--on", "write.json"]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
    }

    [Fact]
    public void A_policy_that_names_principals_allows_too()
    {
        _workspace.Write(
            "public.json",
            """{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::shop/*"}}"""
        );

        Assert.Equal(3, _workspace.Run("prove", "never", "s3:*", "--on", "public.json").ExitCode);
    }

    [Fact]
    public void Every_reason_why_IAM_would_refuse_a_policy_is_told()
    {
        _workspace.Write(
            "bad.json",
            """
            {"Version":"2012-10-17","Statement":[
              {"Effect":"Allow","Effect":"Deny","Action":"*","Resource":"*"},
              {"Effect":"Allow","Action":"*","Resource":"*","Condition":{"StringLikes":{"aws:x":null}}}]}
            """
        );

        RunResult run = _workspace.Run("prove", "no-wider", "bad.json", "read.json");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("bad.json(2,21): error: statement 1 has 'Effect' twice", run.Error);
        Assert.Contains("bad.json(3,62): error: statement 2 has the condition operator 'StringLikes'", run.Error);
    }
}
