using Wiv.Catalog.Cli.Commands.Check;
using Wiv.Catalog.Cli.Running;
using Wiv.Catalog.Cli.Streams;

namespace Wiv.Catalog.Cli.Tests.Check;

public sealed class TextReportTests
{
    private static readonly string First = Path.Combine("a", "größe b.json");

    [Fact]
    public void A_finding_is_a_line_that_builds_and_editors_read_and_a_summary_closes() =>
        Assert.Equal(
            $$"""
            {{First}}(3,9): info WIV0103: 'ü"<{0}>' is better
            b.json(1,5): error WIV0101: 'first second' is wrong
            b.json(1,5): warning WIV0102: 'it' is odd

            1 error, 1 warning, 1 suggestion in 2 files

            """.ReplaceLineEndings("\n"),
            Write(MadeFindings.OfEachSeverity)
        );

    [Fact]
    public void Without_findings_there_is_only_the_summary() =>
        Assert.Equal("0 errors, 0 warnings, 0 suggestions in 1 file\n", Write(MadeFindings.None));

    [Fact]
    public void What_was_passed_over_is_told() =>
        Assert.Equal(
            "0 errors, 0 warnings, 0 suggestions in 1 file\nskipped 2 JSON files (not policies)\n",
            Write(MadeFindings.None with { OtherFiles = 2 })
        );

    [Fact]
    public void Severities_have_colours_for_who_sees_them()
    {
        string text = Write(MadeFindings.OfEachSeverity, isColoured: true);

        Assert.Contains("b.json(1,5): \e[1;31merror\e[0m WIV0101: ", text);
        Assert.Contains("b.json(1,5): \e[33mwarning\e[0m WIV0102: ", text);
        Assert.Contains("(3,9): \e[36minfo\e[0m WIV0103: ", text);
    }

    [Theory]
    [InlineData(false, null, "xterm", true)]
    [InlineData(false, "", "xterm", true)]
    [InlineData(false, "1", "xterm", false)]
    [InlineData(false, "0", "xterm", false)]
    [InlineData(false, null, "dumb", false)]
    [InlineData(true, null, "xterm", false)]
    public void Colours_are_for_terminals_and_who_wants_them(bool isRedirected, string? noColor, string term, bool expected)
    {
        string? Variable(string name) =>
            name switch
            {
                "NO_COLOR" => noColor,
                "TERM" => term,
                "WT_SESSION" => "a session",
                _ => null,
            };

        Assert.Equal(expected, Terminal.WantsColours(isRedirected, Variable));
    }

    [Fact]
    public void The_command_colours_what_the_terminal_shows()
    {
        using var workspace = new Workspace();
        workspace.Write("a.json", SamplePolicies.WithoutAction);

        Assert.Contains("\e[1;31merror\e[0m", workspace.Run(showsColours: true, "check").Output);
        Assert.DoesNotContain('\e', workspace.Run(showsColours: false, "check").Output);
        Assert.DoesNotContain('\e', workspace.Run(showsColours: true, "check", "--format", "json").Output);
    }

    private static string Write(CheckResult result, bool isColoured = false)
    {
        using var output = new StringWriter { NewLine = "\n" };
        new TextReport(new TerminalWriter(output), isColoured).Write(result);
        return output.ToString();
    }
}
