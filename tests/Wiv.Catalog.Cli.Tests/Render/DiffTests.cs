using System.Text.RegularExpressions;

namespace Wiv.Catalog.Cli.Tests.Render;

/// <summary>How <c>render --check</c> shows what differs.</summary>
public sealed class DiffTests : IDisposable
{
    private readonly Workspace workspace = new();

    public DiffTests()
    {
        workspace.Write("a.permissions.yaml", SampleCatalogs.Of("A", "Reader"));
        workspace.Run("render", "--output", "docs");
    }

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Below_the_error_stands_what_goes_and_what_comes()
    {
        Edit("docs/Reader.json", text => text.Replace("s3:GetObject", "s3:*"));
        string path = Path.Combine("docs", "Reader.json");

        Assert.Equal(
            $$"""
            {{path}}(6,1): error: the file differs from the catalog; run render
            --- {{path}} as published
            +++ {{path}} as rendered
            @@ -3,7 +3,7 @@
               "Statement": [
                 {
                   "Effect": "Allow",
            -      "Action": "s3:*",
            +      "Action": "s3:GetObject",
                   "Resource": "*"
                 }
               ]

            """.ReplaceLineEndings("\n"),
            Check().Error.ReplaceLineEndings("\n")
        );
    }

    [Fact]
    public void Line_ends_do_not_hide_what_differs_beside_them()
    {
        Edit("docs/Reader.json", text => text.Replace("s3:GetObject", "s3:*").Replace("\n", "\r\n"));

        string[] lines = Check().ErrorLines;

        Assert.Contains("Reader.json(6,1): error: the file differs from the catalog", lines[0]);
        Assert.Equal(12, lines.Length);
    }

    [Fact]
    public void A_missing_end_of_the_last_line_is_shown()
    {
        Edit("docs/Reader.json", text => text.TrimEnd('\n'));

        Assert.Contains("\\ No newline at end of file", Check().ErrorLines);
    }

    [Fact]
    public void Of_a_long_difference_the_beginning_is_shown_and_how_much_more_there_is()
    {
        Edit("docs/permissions.md", text => text + string.Concat(Enumerable.Range(0, 200).Select(i => $"line {i}\n")));

        string[] lines = Check().ErrorLines;

        Assert.Equal(1 + 60 + 1, lines.Length);
        Assert.Matches(@"^\.\.\. \d+ more lines$", lines[^1]);
    }

    [Theory]
    [InlineData("x: error CS1002: ; expected")]
    [InlineData("error : it")]
    [InlineData("WARNING:")]
    [InlineData("Program.cs(1,2): warning WIV0001: it")]
    [InlineData("a:1:2: error: it")]
    public void No_line_of_it_is_an_error_to_msbuild(string line)
    {
        Edit("docs/permissions.md", text => text + line + "\n");

        string[] lines = Check().ErrorLines;

        Assert.Contains(lines, shown => shown.StartsWith('-') && shown.Contains('\uff1a'));
        Assert.Single(lines, IsErrorToMSBuild);
    }

    [Fact]
    public void Nothing_in_a_file_moves_the_cursor()
    {
        Edit("docs/permissions.md", text => text + "\e[2Jgone\n");

        Assert.DoesNotContain('\e', Check().Error);
        Assert.Contains("-\\u001b[2Jgone", Check().ErrorLines);
    }

    [Fact]
    public void A_person_sees_what_goes_in_red_and_what_comes_in_green()
    {
        Edit("docs/Reader.json", text => text.Replace("s3:GetObject", "s3:*"));

        RunResult run = workspace.Run(
            terminal => terminal with { ShowsColours = true, IsWatched = true, Patience = Timeout.InfiniteTimeSpan },
            "render",
            "--output",
            "docs",
            "--check"
        );

        Assert.Contains("\e[31m-      \"Action\": \"s3:*\",\e[0m", run.ErrorLines);
        Assert.Contains("\e[32m+      \"Action\": \"s3:GetObject\",\e[0m", run.ErrorLines);
    }

    [Fact]
    public void A_link_is_named_and_what_it_leads_to_is_not_read()
    {
        string copy = workspace.Read("docs/Reader.json");
        workspace.Write("outside.json", copy);
        File.Delete(workspace.At("docs/Reader.json"));
        File.CreateSymbolicLink(workspace.At("docs/Reader.json"), workspace.At("outside.json"));

        RunResult run = Check();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Reader.json: error: this is a link", Assert.Single(run.ErrorLines));
    }

    /// <summary>The two forms that MSBuild looks for in the output of a process, in its own words.</summary>
    private static bool IsErrorToMSBuild(string line) =>
        Regex.IsMatch(
            line,
            @"^\s*(((?<ORIGIN>(((\d+>)?[a-zA-Z]?:[^:]*)|([^:]*))):)|())(?<SUBCATEGORY>(()|([^:]*? )))(?<CATEGORY>(error|warning))( \s*(?<CODE>[^: ]*))?\s*:(?<TEXT>.*)$",
            RegexOptions.IgnoreCase
        )
        || Regex.IsMatch(
            line,
            @"^\s*(?<ORIGIN>(?<FILENAME>.*):(?<LOCATION>(?<LINE>[0-9]*):(?<COLUMN>[0-9]*))):(?<CATEGORY> error| warning):(?<TEXT>.*)",
            RegexOptions.IgnoreCase
        );

    private void Edit(string path, Func<string, string> change) => workspace.Write(path, change(workspace.Read(path)));

    private RunResult Check() => workspace.Run("render", "--output", "docs", "--check");
}
