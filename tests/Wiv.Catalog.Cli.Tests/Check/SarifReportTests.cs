using System.Text;
using System.Text.Json;
using NJsonSchema;
using Wiv.Catalog.Cli.Commands.Check;
using Wiv.Catalog.Cli.Commands.Check.Sarif;

namespace Wiv.Catalog.Cli.Tests.Check;

public sealed class SarifReportTests : IDisposable
{
    private static readonly Lazy<Task<JsonSchema>> Schema = new(() =>
        JsonSchema.FromFileAsync(Path.Combine(AppContext.BaseDirectory, "Sarif", "sarif-2.1.0.schema.json"))
    );

    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public async Task Every_report_follows_the_schema()
    {
        workspace.Write("policies/a.json", SamplePolicies.WithoutAction);
        workspace.Write("policies/b.json", SamplePolicies.Malformed);
        workspace.Write("c.permissions.yaml", SampleCatalogs.Broken);
        workspace.Write("d.permissions.yaml", SampleCatalogs.WithWarning);
        string[] reports = [Write(MadeFindings.OfEachSeverity), Write(MadeFindings.None), Run()];

        foreach (string report in reports)
        {
            Assert.Empty((await Schema.Value).Validate(report));
        }
    }

    [Theory]
    [InlineData("\"level\":\"note\"", "\"level\":\"info\"")]
    [InlineData("\"startLine\":3", "\"startLine\":0")]
    [InlineData("\"ruleIndex\":2", "\"rule\":2")]
    [InlineData("\"version\":\"2.1.0\"", "\"version\":\"2.2.0\"")]
    public async Task The_schema_would_tell_a_slip(string right, string wrong)
    {
        string report = Write(MadeFindings.OfEachSeverity);

        Assert.Contains(right, report);
        Assert.NotEmpty((await Schema.Value).Validate(report.Replace(right, wrong)));
    }

    [Fact]
    public void The_driver_tells_the_rules_that_found_something()
    {
        JsonElement driver = OnlyRun(Write(MadeFindings.OfEachSeverity)).GetProperty("tool").GetProperty("driver");

        Assert.Equal("wiv-catalog", driver.GetProperty("name").GetString());
        Assert.Matches(@"^\d+\.\d+\.\d+$", driver.GetProperty("version").GetString());
        Assert.StartsWith("https://", driver.GetProperty("informationUri").GetString());
        Assert.Equal(
            """
            {"id":"WIV0101","shortDescription":{"text":"Wrong thing"},
            "fullDescription":{"text":"It [matters](https://example.org/why).","markdown":"It [matters](https://example.org/why)."},
            "help":{"text":"Mend it.","markdown":"Mend it."},
            "helpUri":"https://github.com/wiv-catalog/wiv-catalog/blob/main/generator/docs/rules/WIV0101.md",
            "defaultConfiguration":{"level":"error"},
            "properties":{"category":"Grammar","accessAnalyzer":"WRONG_THING"}}
            """.ReplaceLineEndings(""),
            driver.GetProperty("rules")[0].GetRawText()
        );
        Assert.Equal(
            ["WIV0101", "WIV0102", "WIV0103"],
            driver.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString())
        );
    }

    [Fact]
    public void A_result_tells_its_rule_level_message_and_place()
    {
        JsonElement result = OnlyRun(Write(MadeFindings.OfEachSeverity)).GetProperty("results")[0];

        Assert.Equal(
            """
            {"ruleId":"WIV0103","ruleIndex":2,"level":"note","message":{"text":"'ü\"<{0}>' is better"},
            "locations":[{"physicalLocation":{"artifactLocation":{"uri":"a/gr%C3%B6%C3%9Fe%20b.json","uriBaseId":"%SRCROOT%"},
            "region":{"startLine":3,"startColumn":9,"endLine":3,"endColumn":13}}}]}
            """.ReplaceLineEndings(""),
            result.GetRawText()
        );
    }

    [Theory]
    [InlineData("/home/a/b.json", "a/b.json")]
    [InlineData("/elsewhere/b.json", "../elsewhere/b.json")]
    [InlineData("/home/a:b#c?d%.json", "a%3Ab%23c%3Fd%25.json")]
    public void Uris_are_relative(string path, string expected)
    {
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(expected, RelativeUri.Of(path, "/home"));
        }
    }

    [Fact]
    public void No_absolute_path_gets_in_however_the_file_is_named()
    {
        workspace.Write("policies/a.json", SamplePolicies.WithoutAction);

        string report = Run(workspace.At("policies/a.json"));

        Assert.Contains("\"uri\":\"policies/a.json\"", report);
        Assert.DoesNotContain(Path.GetDirectoryName(workspace.Folder)!, report);
        Assert.Equal(report, Run("policies"));
        Assert.Equal(report, Run("./policies/../policies/a.json"));
    }

    [Fact]
    public void The_end_of_a_region_is_behind_its_last_character()
    {
        workspace.Write("a.json", SamplePolicies.WithoutAction);

        JsonElement[] results = [.. OnlyRun(Run("a.json")).GetProperty("results").EnumerateArray()];

        JsonElement result = Assert.Single(results, result => result.GetProperty("ruleId").GetString() == "WIV0101");
        Assert.Equal(
            """{"startLine":4,"startColumn":5,"endLine":7,"endColumn":6}""",
            result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetRawText()
        );
    }

    private string Run(params string[] paths) => workspace.Run(["check", "--format", "sarif", .. paths]).Output;

    private static JsonElement OnlyRun(string report) =>
        Assert.Single(JsonDocument.Parse(report).RootElement.GetProperty("runs").EnumerateArray().ToArray());

    private static string Write(CheckResult result)
    {
        using var output = new MemoryStream();
        new SarifReport(output, MadeFindings.Folder).Write(result);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
