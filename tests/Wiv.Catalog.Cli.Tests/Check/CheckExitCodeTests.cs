using System.Text;

namespace Wiv.Catalog.Cli.Tests.Check;

public sealed class CheckExitCodeTests : IDisposable
{
    private readonly Workspace workspace = new();

    public CheckExitCodeTests()
    {
        workspace.Write("good.json", SamplePolicies.Good);
        workspace.Write("wrong.json", SamplePolicies.WithoutAction);
        workspace.Write("malformed.json", SamplePolicies.Malformed);
        workspace.Write("list.json", "[]");
        workspace.Write("good.permissions.yaml", SampleCatalogs.Of("A", "Reader"));
        workspace.Write("warned.permissions.yaml", SampleCatalogs.WithWarning);
        workspace.Write("wrong.permissions.yaml", SampleCatalogs.Broken);
        workspace.Write("notes.txt", SamplePolicies.Good);
        workspace.Write("latin.json", Encoding.Latin1.GetBytes(SamplePolicies.Good.Replace("shop", "größe")));
        workspace.Write("settings/app.json", SamplePolicies.Settings);
        Directory.CreateDirectory(workspace.At("empty"));
    }

    public void Dispose() => workspace.Dispose();

    [Theory]
    [InlineData(0, "good.json")]
    [InlineData(1, "wrong.json")]
    [InlineData(1, "malformed.json")]
    [InlineData(1, "list.json")]
    [InlineData(0, "good.permissions.yaml")]
    [InlineData(0, "warned.permissions.yaml")]
    [InlineData(1, "wrong.permissions.yaml")]
    [InlineData(0, "good.json", "good.permissions.yaml", "warned.permissions.yaml")]
    [InlineData(1, "good.json", "wrong.json")]
    [InlineData(1, "warned.permissions.yaml", "--fail-on", "warning")]
    [InlineData(1, "warned.permissions.yaml", "--fail-on", "info")]
    [InlineData(0, "warned.permissions.yaml", "--fail-on", "error")]
    [InlineData(0, "good.json", "--fail-on", "info")]
    public void It_tells_whether_there_are_errors(int expected, params string[] arguments)
    {
        foreach (string format in (string[])["text", "json", "sarif"])
        {
            RunResult run = workspace.Run(["check", "--format", format, .. arguments]);

            Assert.Equal((expected, ""), (run.ExitCode, run.Error));
            Assert.NotEqual("", run.Output);
        }
    }

    [Theory]
    [InlineData("nowhere.json: error: no such file or folder", "good.json", "nowhere.json")]
    [InlineData("notes.txt: error: not a policy (.json) or a catalog (.yaml, .yml)", "wrong.json", "notes.txt")]
    [InlineData("latin.json: error: the file is not UTF-8; save it as UTF-8", "wrong.json", "latin.json")]
    [InlineData("wiv-catalog: error: nothing to check: there is no *.json or *.permissions.yaml in empty", "empty")]
    [InlineData("wiv-catalog: error: nothing to check: no JSON file in settings looks like a policy; ", "settings")]
    [InlineData("wiv-catalog: error: ", "good.json", "--type", "bucket")]
    [InlineData("wiv-catalog: error: ", "good.json", "--type", "resource:")]
    [InlineData("wiv-catalog: error: ", "good.json", "--type", "resource:bucket")]
    [InlineData("wiv-catalog: error: ", "good.json", "--format", "xml")]
    [InlineData("wiv-catalog: error: ", "good.json", "--fail-on", "never")]
    [InlineData("wiv-catalog: error: ", "good.json", "--type")]
    [InlineData("--colour: error: no such option, file or folder", "good.json", "--colour")]
    [InlineData("a\\u0000b.json: error: a path cannot contain a NUL character", "a\0b.json")]
    public void One_line_says_why_it_could_not_run_and_no_report_is_written(string expected, params string[] arguments)
    {
        RunResult run = workspace.Run(["check", .. arguments]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(expected, Assert.Single(run.ErrorLines));
        Assert.DoesNotContain("   at ", run.Error);
    }

    [Fact]
    public void Of_many_files_that_cannot_be_read_each_is_told_always_in_the_same_order()
    {
        for (int i = 10; i < 99; i++)
        {
            workspace.Write($"many/{i}.json", i < 20 ? Encoding.UTF8.GetBytes(SamplePolicies.Good) : [0xFF]);
        }

        RunResult run = workspace.Run("check", "many");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            Enumerable
                .Range(20, 79)
                .Select(i => $"{Path.Combine("many", $"{i}.json")}: error: the file is not UTF-8; save it as UTF-8"),
            run.ErrorLines
        );
        Assert.Equal("0 errors, 0 warnings, 0 suggestions in 10 files", run.OutputLines[^1]);
    }

    [Fact]
    public void Help_tells_what_the_exit_codes_and_the_types_mean()
    {
        RunResult run = workspace.Run("check", "--help");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All(
            (string[])
                [
                    "\n  0  No errors",
                    "trust policy",
                    "skipped",
                    "--type <identity|session|boundary|trust|resource[:service]|scp|rcp>",
                    "<text|json|sarif>",
                ],
            word => Assert.Contains(word, run.Output)
        );
    }
}
