using System.Text;
using System.Text.Json;
using Wiv.Catalog.Cli.Commands.Check;
using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Cli.Tests.Check;

public sealed class JsonReportTests
{
    [Fact]
    public void It_is_one_object_with_the_day_of_the_reference_and_the_findings() =>
        Assert.Equal(
            $$$"""
            {"reference":{"date":"{{{AwsReference.Date}}}"},"findings":[
            {"file":"a/größe b.json","line":3,"column":9,"id":"WIV0103","severity":"info","accessAnalyzer":null,"message":"'ü\"<{0}>' is better","suggestion":"x&y"},
            {"file":"b.json","line":1,"column":5,"id":"WIV0101","severity":"error","accessAnalyzer":"WRONG_THING","message":"'first\nsecond' is wrong","suggestion":null},
            {"file":"b.json","line":1,"column":5,"id":"WIV0102","severity":"warning","accessAnalyzer":null,"message":"'it' is odd","suggestion":null}
            ]}
            """.ReplaceLineEndings("") + "\n",
            Write(MadeFindings.OfEachSeverity)
        );

    [Fact]
    public void Without_findings_the_list_is_empty() =>
        Assert.Equal($$$"""{"reference":{"date":"{{{AwsReference.Date}}}"},"findings":[]}""" + "\n", Write(MadeFindings.None));

    [Fact]
    public void Half_a_character_in_a_policy_does_not_break_the_report()
    {
        Problem problem = MadeFindings.Wrong.At(SourceSpan.StartOf(""), "\ud83d");

        string report = Write(new CheckResult([MadeFindings.At("a.json", problem, "\ud83d")], 1, 0));

        Assert.Equal("\ufffd", Findings(report).Single().GetProperty("suggestion").GetString());
    }

    [Fact]
    public void A_long_report_is_whole()
    {
        Problem problem = MadeFindings.Wrong.At(SourceSpan.StartOf(""), new string('x', 1000));

        string report = Write(new CheckResult(Enumerable.Repeat(MadeFindings.At("a.json", problem), 500).ToArray(), 1, 0));

        Assert.Equal(500, Findings(report).Length);
    }

    [Fact]
    public void The_command_tells_catalogs_and_policies_alike()
    {
        using var workspace = new Workspace();
        workspace.Write("policies/a.json", SamplePolicies.WithoutAction);
        workspace.Write("policies/b.json", SamplePolicies.Malformed);
        workspace.Write("catalogs/c.permissions.yaml", SampleCatalogs.Broken);

        RunResult run = workspace.Run("check", "--format", "json", "policies", "catalogs");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        string[] found = Findings(run.Output)
            .Select(finding =>
                $"{finding.GetProperty("file")}({finding.GetProperty("line")},{finding.GetProperty("column")}) "
                + $"{finding.GetProperty("severity")} {finding.GetProperty("id")} {finding.GetProperty("accessAnalyzer")}"
            )
            .ToArray();
        Assert.Contains("policies/a.json(4,5) error WIV0101 MISSING_ACTION", found);
        Assert.Contains("policies/b.json(3,16) error WIV0100 JSON_SYNTAX_ERROR", found);
        Assert.Contains("catalogs/c.permissions.yaml(3,25) error WIV0002 ", found);
        Assert.Contains("catalogs/c.permissions.yaml(7,9) error WIV0002 ", found);
    }

    [Fact]
    public void What_should_stand_there_instead_is_told()
    {
        using var workspace = new Workspace();
        workspace.Write("a.permissions.yaml", "catalogue: A\n");

        RunResult run = workspace.Run("check", "--format", "json");

        Assert.Contains(Findings(run.Output), finding => finding.GetProperty("suggestion").GetString() == "catalog");
    }

    private static JsonElement[] Findings(string report) =>
        [.. JsonDocument.Parse(report).RootElement.GetProperty("findings").EnumerateArray()];

    private static string Write(CheckResult result)
    {
        using var output = new MemoryStream();
        new JsonReport(output).Write(result);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
