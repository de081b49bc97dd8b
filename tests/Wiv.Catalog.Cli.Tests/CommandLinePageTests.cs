using System.CommandLine;
using System.Text.Json;
using System.Text.RegularExpressions;
using Wiv.Catalog.Cli.Running;

namespace Wiv.Catalog.Cli.Tests;

/// <summary>
/// The page of the command is true: its examples are run on its catalog, and it names all that there is.
/// <c>WIV_UPDATE=1 dotnet test</c> writes the outputs of the examples anew.
/// </summary>
public sealed partial class CommandLinePageTests : IDisposable
{
    private const string Page = "generator/docs/command-line.md";

    /// <summary>The width of the screen that the page shows.</summary>
    private const int Width = 120;

    private static readonly string File = Find();

    private readonly Workspace workspace = new("shop");

    public void Dispose() => workspace.Dispose();

    public static TheoryData<string> Commands => [.. Root().Subcommands.Select(command => command.Name)];

    [Fact]
    public void The_examples_give_what_the_page_shows()
    {
        string page = System.IO.File.ReadAllText(File);
        workspace.Write("shop.permissions.yaml", Catalog().Match(page).Groups["text"].Value);

        string expected = Example()
            .Replace(page, example => $"```console\n$ wiv-catalog {example.Groups["call"]}\n{Run(example)}```\n");

        if (Environment.GetEnvironmentVariable("WIV_UPDATE") == "1")
        {
            System.IO.File.WriteAllText(File, expected);
        }

        Assert.Equal(expected, System.IO.File.ReadAllText(File));
    }

    [Fact]
    public void The_table_has_every_command_in_the_order_of_help()
    {
        IEnumerable<string> rows = Row().Matches(System.IO.File.ReadAllText(File)).Select(row => row.Groups["name"].Value);

        Assert.Equal(Root().Subcommands.Select(command => command.Name), rows);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_has_a_section_that_names_its_options(string name)
    {
        string page = System.IO.File.ReadAllText(File);
        int start = page.IndexOf($"\n## `{name}`", StringComparison.Ordinal);
        Assert.True(start >= 0, $"{Page} has no section ## `{name}`");
        int end = page.IndexOf("\n## ", start + 1, StringComparison.Ordinal);

        string section = end < 0 ? page[start..] : page[start..end];

        Command command = Root().Subcommands.Single(command => command.Name == name);
        Assert.All(command.Options, option => Assert.Contains($"`{option.Name}", section));
        Assert.All(command.Arguments, argument => Assert.Contains($"`{argument.Name}`", section));
        Assert.Contains("Exit code", section);
    }

    [Fact]
    public void Every_field_of_the_json_is_explained()
    {
        string page = System.IO.File.ReadAllText(File);
        workspace.Write("shop.permissions.yaml", SampleCatalogs.Shop);
        workspace.Write("a.json", Check.SamplePolicies.WithoutAction);
        workspace.Write("wiv.usage.json", Usage.SampleFacts.Of("Shop.csproj", "sqs:PurgeQueue", "Shop.cs"));
        workspace.Write("cases.json", Cases().Match(page).Groups["text"].Value);
        string[][] calls =
        [
            ["check"],
            ["render", "--output", "docs"],
            ["list"],
            ["explain", "ec2:StopInstances"],
            ["expand", "sqs:*"],
            ["evaluate", "--requests", "cases.json"],
            ["usage", "wiv.usage.json"],
            ["init", "--name", "Other"],
            ["import", "a.json"],
        ];

        IEnumerable<string> names = calls
            .Select(call => workspace.Run([.. call, "--format", "json"]).Output)
            .SelectMany(output => JsonOutputs.Names(JsonDocument.Parse(output).RootElement))
            .Distinct();

        Assert.All(names, name => Assert.Contains($"`{name}`", page));
    }

    private string Run(Match example)
    {
        string[] words = example.Groups["call"].Value.Split(' ').Select(word => word.Trim('\'')).ToArray();
        bool isPiped = words is [.., "|", "cat"];
        RunResult run = isPiped ? workspace.Run(words[..^2]) : workspace.RunOnScreen(Width, words);
        string[] lines = (run.Output + run.Error).ReplaceLineEndings("\n").Replace('\\', '/').Split('\n');
        return string.Join('\n', lines.Select(line => line.TrimEnd()));
    }

    private static RootCommand Root() => CatalogTool.CreateRoot(new Terminal(TextWriter.Null, Stream.Null, TextWriter.Null, "/"));

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (System.IO.File.Exists(Path.Combine(folder.FullName, "Wiv.Catalog.sln")))
            {
                return Path.Combine(folder.FullName, Page);
            }
        }

        throw new InvalidOperationException("The tests do not run inside the repository.");
    }

    [GeneratedRegex(@"^\| \[`(?<name>[a-z-]+)`\]\(#\k<name>\) \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"```yaml\n(?<text>.*?)```\n", RegexOptions.Singleline)]
    private static partial Regex Catalog();

    [GeneratedRegex(@"```json\n(?<text>\{\n  ""cases"".*?)```\n", RegexOptions.Singleline)]
    private static partial Regex Cases();

    [GeneratedRegex(@"```console\n\$ wiv-catalog (?<call>[^\n]*)\n.*?```\n", RegexOptions.Singleline)]
    private static partial Regex Example();
}
