using System.Text.Json;

namespace Wiv.Catalog.Cli.Tests.Evaluate;

public sealed class EvaluateTests : IDisposable
{
    private const string Policy =
        """{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sqs:*", "Resource": "*"}, {"Sid": "Read", "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]}""";

    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Every_case_gets_its_answer_in_the_form_of_the_page()
    {
        Write(
            Case("read", "s3:GetObject"),
            Case("queue", "sqs:SendMessage"),
            Case("write", "s3:PutObject"),
            $$$"""{"name": "denied", "policies": {"identity": [{{{Policy}}}], "scp": [[{"Statement": {"Effect": "Deny", "Action": "*", "Resource": "*"}}]]}, "request": {"action": "s3:GetObject"}}"""
        );

        RunResult run = workspace.Run("evaluate", "--requests", "cases.json", "--format", "json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        JsonElement[] results = run.Items("results");
        Assert.Equal(
            [
                """{"name":"read","decision":"Allowed","by":{"policy":"identity[0]","statement":2,"sid":"Read"}}""",
                """{"name":"queue","decision":"Allowed","by":{"policy":"identity[0]","statement":1}}""",
                """{"name":"write","decision":"ImplicitlyDenied","nearestMiss":{"policy":"identity[0]","statement":1,"element":"Action"}}""",
                """{"name":"denied","decision":"ExplicitlyDenied","by":{"policy":"scp[0][0]","statement":1}}""",
            ],
            results.Select(result => JsonSerializer.Serialize(result))
        );
    }

    [Fact]
    public void People_get_a_sentence_a_case()
    {
        Write(Case("read", "s3:GetObject"), Case("write", "s3:PutObject"));

        RunResult run = workspace.Run("evaluate", "--requests", "cases.json");

        Assert.Equal(
            [
                "read: s3:GetObject on * is allowed by statement 2 (\"Read\") of identity[0].",
                "write: s3:PutObject on * is denied, because no identity policy allows it. The nearest is statement 1 of identity[0], whose Action does not match.",
            ],
            run.OutputLines
        );
    }

    [Fact]
    public void A_case_that_cannot_be_decided_is_an_error_and_the_others_are_decided()
    {
        Write(
            """{"name": "no action", "request": {}}""",
            """{"name": "bad policy", "policies": {"identity": [{"Statement": {"Effect": "Permit", "Action": "a:b", "Resource": "*"}}]}, "request": {"action": "s3:GetObject"}}""",
            Case("read", "s3:GetObject")
        );

        RunResult run = workspace.Run("evaluate", "--requests", "cases.json", "--format", "json");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            [
                "cases.json(2,34): error: case 'no action': the action of the request is one action, such as s3:GetObject",
                "cases.json(3,75): error: case 'bad policy': identity[0]: the Effect of statement 1 is Allow or Deny",
            ],
            run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Replace("error：", "error:"))
        );
        Assert.Equal("read", Assert.Single(run.Items("results")).Text("name"));
    }

    [Theory]
    [InlineData("{", "cases.json(1,2): error: a name in double quotes is missing here")]
    [InlineData("[]", "cases.json(1,1): error: the file is an object with an array of cases")]
    public void A_file_that_is_none_gives_no_answer(string text, string error)
    {
        workspace.Write("cases.json", text);

        RunResult run = workspace.Run("evaluate", "--requests", "cases.json", "--format", "json");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(error, run.Error);
    }

    [Fact]
    public void A_missing_file_and_a_missing_option_are_told()
    {
        Assert.Equal(2, workspace.Run("evaluate", "--requests", "none.json").ExitCode);
        Assert.Contains("--requests", workspace.Run("evaluate").Error);
        Assert.Equal(2, workspace.Run("evaluate").ExitCode);
    }

    [Fact]
    public void No_case_is_no_result()
    {
        workspace.Write("cases.json", """{"cases": []}""");

        RunResult run = workspace.Run("evaluate", "--requests", "cases.json", "--format", "json");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Items("results"));
    }

    private static string Case(string name, string action) =>
        $$$"""{"name": "{{{name}}}", "expected": "?", "policies": {"identity": [{{{Policy}}}]}, "request": {"action": "{{{action}}}"}}""";

    private void Write(params string[] cases) =>
        workspace.Write("cases.json", $$"""{"cases": [{{"\n" + string.Join(",\n", cases)}}]}""");
}
