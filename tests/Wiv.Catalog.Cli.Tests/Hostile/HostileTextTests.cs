using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Cli.Tests.Hostile;

/// <summary>Nothing from a file, an option or a name reaches the terminal as it is.</summary>
public sealed class HostileTextTests : IDisposable
{
    private static readonly string Text = HostileTexts.Everything;
    private static readonly string Quoted = HostileTexts.Quoted(Text);

    private readonly Workspace workspace = new();

    public HostileTextTests() => workspace.Write("good.permissions.yaml", SampleCatalogs.Shop);

    public void Dispose() => workspace.Dispose();

    public static TheoryData<string> Catalogs =>
        new(
            $"{Quoted}: 1\n",
            $"catalog: {Quoted}\n",
            SampleCatalogs.Of("A", Quoted),
            SampleCatalogs.Of("A", "Reader", Quoted),
            SampleCatalogs.Of("A", "Reader").Replace("Everything", Quoted),
            SampleCatalogs.Of("A", "Reader").Replace("Know the objects", Quoted),
            SampleCatalogs.Of("A", "Reader").Replace("\"*\"", Quoted),
            SampleCatalogs.Shop.Replace("Tagged team", Quoted),
            SampleCatalogs
                .Shop.Replace("team: shop", "team: 1")
                .Replace("\"aws:ResourceTag/team\": shop", $"\"aws:ResourceTag/team\": {Quoted}"),
            SampleCatalogs.Shop.Replace("\"aws:ResourceTag/team\"", Quoted),
            SampleCatalogs.Shop.Replace("StringEquals", Quoted),
            SampleCatalogs.Shop.Replace("account-id", Quoted),
            $"catalog: A\nimport: [{Quoted}]\n",
            $"catalog: A\npolicies: !{Text}x\n"
        );

    [Theory]
    [MemberData(nameof(Catalogs))]
    public void Texts_of_a_catalog_are_shown(string catalog)
    {
        workspace.Write("a.permissions.yaml", catalog);
        foreach (string format in (string[])["text", "json", "sarif"])
        {
            AssertVisible("check", "a.permissions.yaml", "--format", format);
        }

        foreach (string format in (string[])["text", "json"])
        {
            AssertVisible("list", "a.permissions.yaml", "--format", format);
            AssertVisible("render", "a.permissions.yaml", "-o", "docs", "--format", format);
            AssertVisible("explain", "s3:GetObject", "--catalog", "a.permissions.yaml", "--format", format);
        }

        foreach (string format in (string[])["text", "json", "markdown"])
        {
            AssertVisible("diff", "good.permissions.yaml", "a.permissions.yaml", "--format", format);
        }
    }

    [Theory]
    [InlineData("Version")]
    [InlineData("2012-10-17")]
    [InlineData("Action")]
    [InlineData("s3:GetObject")]
    [InlineData("Effect")]
    [InlineData("Allow")]
    [InlineData("arn:aws:s3:::shop-orders/*")]
    public void Texts_of_a_policy_are_shown(string part)
    {
        workspace.Write("p.json", Check.SamplePolicies.Good.Replace($"\"{part}\"", Quoted));
        foreach (string format in (string[])["text", "json", "sarif"])
        {
            AssertVisible("check", "p.json", "--format", format);
        }

        AssertVisible("import", "p.json");
        AssertVisible("import", "p.json", "--format", "json");
    }

    [Fact]
    public void Text_that_is_no_JSON_or_YAML_is_shown()
    {
        workspace.Write("p.json", Text);
        workspace.Write("a.permissions.yaml", "catalog: [" + Text.Replace("\uffff", ""));

        AssertVisible("check", "p.json");
        AssertVisible("check", "a.permissions.yaml");
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("--{0}")]
    [InlineData("@{0}")]
    [InlineData("check", "{0}")]
    [InlineData("check", "--format", "{0}")]
    [InlineData("check", "--type", "{0}")]
    [InlineData("check", "--{0}")]
    [InlineData("render", "-o", "{0}")]
    [InlineData("render", "-o", "docs", "--written", "no-folder\0{0}")]
    [InlineData("list", "--policy", "{0}")]
    [InlineData("list", "--service", "{0}")]
    [InlineData("list", "--level", "{0}")]
    [InlineData("explain", "{0}")]
    [InlineData("explain", "s3:{0}", "--format", "json")]
    [InlineData("explain", "s3:Get{0}*", "{0}")]
    [InlineData("expand", "{0}")]
    [InlineData("expand", "s3:{0}*", "--format", "json")]
    [InlineData("diff", "{0}", "good.permissions.yaml")]
    [InlineData("diff", "HEAD", "{0}", "--path", "{0}")]
    [InlineData("usage", "{0}")]
    [InlineData("import", "{0}")]
    [InlineData("import", "good.permissions.yaml", "--catalog", "{0}")]
    [InlineData("init", "--name", "{0}")]
    [InlineData("init", "--project", "{0}")]
    [InlineData("record-usage", "{0}", "--project", "{0}", "-o", "{0}")]
    [InlineData("[suggest:5]", "list {0}")]
    public void Arguments_are_shown(params string[] arguments) =>
        AssertVisible([.. arguments.Select(argument => argument.Replace("{0}", Text))]);

    [Fact]
    public void Names_of_files_and_folders_are_shown()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        string name = HostileTexts.Everything.Replace("\uffff", "") + "\nx.json(1,1): error WIV0001: forged";
        workspace.Write($"{name}/{name[..20]}.permissions.yaml", SampleCatalogs.Broken);
        workspace.Write($"{name}/{name[..20]}.json", "{");
        workspace.Write($"{name}/Directory.Packages.props", "");
        foreach (string format in (string[])["text", "json", "sarif"])
        {
            AssertVisible("check", name, "--format", format);
        }

        AssertVisible("render", name, "-o", name);
        AssertVisible("render", "good.permissions.yaml", "-o", $"{name}/docs");
        AssertVisible("render", "good.permissions.yaml", "-o", $"{name}/docs", "--check", "--format", "json");
        AssertVisible("init", name);
        AssertVisible("diff", "good.permissions.yaml", name);
        AssertVisible("import", $"{name}/{name[..20]}.json", "-o", $"{name}/x.permissions.yaml");
    }

    [Fact]
    public void A_published_file_that_differs_is_shown()
    {
        workspace.Run("render", "good.permissions.yaml", "-o", "docs");
        workspace.Write("docs/permissions.md", workspace.Read("docs/permissions.md") + Text + "\n");

        AssertVisible("render", "good.permissions.yaml", "-o", "docs", "--check");
    }

    [Fact]
    public void Each_hidden_character_is_told_by_its_number() =>
        Assert.All(HostileTexts.All, each => Assert.Equal(each.Shown, TerminalText.Of(each.Text)));

    private void AssertVisible(params string[] arguments)
    {
        foreach (RunResult run in Runs(arguments))
        {
            Assert.Empty(HostileTexts.HiddenIn(run.Output));
            Assert.Empty(HostileTexts.HiddenIn(run.Error));
            Assert.DoesNotContain(
                run.ErrorLines.Concat(run.OutputLines),
                line => line.StartsWith("x.json(", StringComparison.Ordinal)
            );
            Assert.DoesNotContain("unexpected failure", run.Error);
        }
    }

    /// <summary>To a program, to a person without and with colours, wide and narrow.</summary>
    private IEnumerable<RunResult> Runs(string[] arguments) =>
        [
            workspace.Run(arguments),
            workspace.RunOnScreen(200, arguments),
            // On a slow machine the sign that work goes on would be there too, which moves the cursor as it is meant to.
            workspace.Run(
                terminal =>
                    terminal with
                    {
                        Width = 60,
                        ShowsColours = true,
                        IsWatched = true,
                        Patience = Timeout.InfiniteTimeSpan,
                    },
                arguments
            ),
        ];
}
