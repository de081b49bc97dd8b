using System.Text.Json;

namespace Wiv.Catalog.Cli.Tests.Init;

public sealed class InitTests : IDisposable
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <!-- </Project> is not the end -->
          <PropertyGroup>
            <OutputType>Exe</OutputType>
          </PropertyGroup>
        </Project>

        """;

    private readonly Workspace workspace = new("my shop");

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void A_first_catalog_bears_every_check()
    {
        Assert.Equal((0, ""), Outcome(workspace.Run("init")));

        RunResult check = workspace.Run("check", "--fail-on", "info");

        Assert.Equal(["myshop.permissions.yaml"], workspace.Files);
        Assert.Equal(
            (0, "0 errors, 0 warnings, 0 suggestions in 1 file\n"),
            (check.ExitCode, check.Output.ReplaceLineEndings("\n"))
        );
        Assert.StartsWith("# yaml-language-server: $schema=https://", workspace.Read("myshop.permissions.yaml"));
    }

    [Fact]
    public void The_lines_that_a_project_needs_are_printed()
    {
        RunResult run = workspace.Run("init", "catalogs", "--name", "Shop");

        Assert.Equal("wrote " + Path.Combine("catalogs", "shop.permissions.yaml"), run.OutputLines[0]);
        Assert.Matches("""<PackageReference Include="Wiv.Catalog" Version="\d+\.\d+\.\d+[^"]*" />""", run.Output);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_project_gets_the_package_and_stays_as_it_is_otherwise(string lineEnd)
    {
        string project = Project.ReplaceLineEndings(lineEnd);
        workspace.Write("src/Shop.csproj", "\uFEFF" + project);

        RunResult run = workspace.Run("init", "--project", "src/Shop.csproj");

        Assert.Equal((0, ""), Outcome(run));
        Assert.Equal(["src/Shop.csproj", "src/shop.permissions.yaml"], workspace.Files);
        string after = workspace.Read("src/Shop.csproj");
        int added = after.IndexOf("  <ItemGroup>", StringComparison.Ordinal);
        int end = after.LastIndexOf("</Project>", StringComparison.Ordinal);
        Assert.Equal(project, after[..added] + after[end..]);
        Assert.Matches(
            $"""^  <ItemGroup>{lineEnd}    <PackageReference Include="Wiv.Catalog" Version="[^"]+" />{lineEnd}  </ItemGroup>{lineEnd}$""",
            after[added..end]
        );
        Assert.Equal(0xEF, workspace.ReadBytes("src/Shop.csproj")[0]);
    }

    [Fact]
    public void A_project_that_has_the_package_is_not_touched()
    {
        workspace.Run("init", "--project", Written("Shop.csproj", Project));
        workspace.Age("Shop.csproj");

        RunResult run = workspace.Run("init", "--project", "Shop.csproj", "--name", "Other");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("unchanged Shop.csproj: it already references Wiv.Catalog", run.OutputLines);
        Assert.True(workspace.IsUntouched("Shop.csproj"));
    }

    [Fact]
    public void Where_versions_are_kept_centrally_the_project_gets_none()
    {
        workspace.Write("Directory.Packages.props", "<Project />");

        workspace.Run("init", "--project", Written("src/Shop.csproj", Project));

        Assert.Contains("<PackageReference Include=\"Wiv.Catalog\" />", workspace.Read("src/Shop.csproj"));
        Assert.Contains("in Directory.Packages.props: <PackageVersion ", workspace.Run("init", "--name", "Other").Output);
    }

    [Fact]
    public void A_file_that_is_there_is_never_overwritten()
    {
        workspace.Write("shop.permissions.yaml", "mine");

        RunResult run = workspace.Run("init", "--name", "Shop", "--project", Written("Shop.csproj", Project));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("shop.permissions.yaml: error: the file already exists", run.Error);
        Assert.Equal("mine", workspace.Read("shop.permissions.yaml"));
        Assert.Equal(Project, workspace.Read("Shop.csproj"));
    }

    [Theory]
    [InlineData("no such project", null)]
    [InlineData("this is not an XML project file", "not XML")]
    [InlineData("this is not an XML project file", "<Project />")]
    [InlineData("this is not an XML project file", "<Solution></Solution>")]
    [InlineData("the package cannot be added here", "<Project>\n</Project>\n<!-- </Project> -->\n")]
    public void Of_a_project_that_cannot_be_changed_nothing_is_written(string expected, string? text)
    {
        if (text is not null)
        {
            workspace.Write("Shop.csproj", text);
        }

        RunResult run = workspace.Run("init", "--project", "Shop.csproj");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"Shop.csproj: error: {expected}", Assert.Single(run.ErrorLines));
        Assert.DoesNotContain("shop.permissions.yaml", workspace.Files);
        Assert.Equal(text, text is null ? null : workspace.Read("Shop.csproj"));
    }

    [Theory]
    [InlineData("1shop")]
    [InlineData("../shop")]
    [InlineData("my shop")]
    [InlineData("")]
    public void A_name_that_no_catalog_can_have_is_refused(string name)
    {
        RunResult run = workspace.Run("init", "--name", name);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(workspace.Files);
    }

    [Theory]
    [InlineData("日本", "Catalog")]
    [InlineData("2nd-shop.api", "NdShopApi")]
    [InlineData("a-very-long-name-of-a-folder-that-goes-on", "AVeryLongNameOfAFolderThatGoes")]
    public void Any_folder_gives_a_name_that_bears_every_check(string folder, string name)
    {
        workspace.Run("init", folder);

        Assert.Equal([$"{folder}/{name.ToLowerInvariant()}.permissions.yaml"], workspace.Files);
        Assert.Equal(0, workspace.Run("check", "--fail-on", "info").ExitCode);
    }

    [Fact]
    public void Json_names_what_was_written()
    {
        RunResult run = workspace.Run("init", "catalogs", "--name", "Shop", "--format", "json");

        JsonElement root = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal("catalogs/shop.permissions.yaml", root.Text("catalog"));
        Assert.Null(root.Text("project"));
        Assert.Equal(3, root.Texts("projectLines").Length);
    }

    private static (int ExitCode, string Error) Outcome(RunResult run) => (run.ExitCode, run.Error);

    private string Written(string path, string text)
    {
        workspace.Write(path, text);
        return path;
    }
}
