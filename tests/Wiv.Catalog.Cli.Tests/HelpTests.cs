using System.CommandLine;
using Wiv.Catalog.Cli.Commands.Help;
using Wiv.Catalog.Cli.Running;

namespace Wiv.Catalog.Cli.Tests;

/// <summary>Help fits a terminal, a pipe and a page of a pull request.</summary>
public sealed class HelpTests : IDisposable
{
    private const int Width = 80;

    /// <summary>The lines of a terminal that nobody made larger.</summary>
    private const int Height = 24;

    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    public static TheoryData<string> Commands => [.. Root().Subcommands.Select(command => command.Name)];

    [Theory]
    [InlineData("")]
    [MemberData(nameof(Commands))]
    public void It_is_as_wide_as_a_terminal_and_the_same_in_a_pipe(string command)
    {
        string[] call = command.Length == 0 ? ["--help"] : [command, "--help"];

        RunResult piped = workspace.Run(call);

        Assert.Equal((0, ""), (piped.ExitCode, piped.Error));
        Assert.DoesNotContain(piped.OutputLines, line => line.Length > Width);
        Assert.Equal(piped, workspace.RunOnScreen(Width, call));
        Assert.Equal(piped, workspace.RunOnScreen(200, call));
        Assert.DoesNotContain(workspace.RunOnScreen(60, call).OutputLines, line => line.Length > 60 && !IsCode(line));
    }

    [Fact]
    public void The_first_page_fits_a_screen_with_a_line_for_each_command_in_the_order_of_use()
    {
        string[] lines = workspace.Run("--help").Output.Split('\n');

        Assert.InRange(lines.Length, 1, Height);
        string[] names = [.. Root().Subcommands.Select(command => command.Name)];
        Assert.Equal(names, lines.Select(line => line.Trim().Split(' ')[0]).Where(names.Contains));
        Assert.Equal(["init", "import", "check", "render"], names[..4]);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_has_examples_that_it_takes_and_names_all_that_it_takes(string name)
    {
        Verb verb = Root().Subcommands.OfType<Verb>().Single(verb => verb.Name == name);

        string help = workspace.Run(name, "--help").Output;

        Assert.NotEmpty(verb.Examples);
        Assert.All(
            verb.Examples,
            example =>
            {
                string[] words = [.. example.Split(' ').TakeWhile(word => word != ">").Select(word => word.Trim('\''))];
                Assert.Empty(Root().Parse(words).Errors);
                Assert.Contains($"\n  wiv-catalog {example}\n", help);
            }
        );
        Assert.All(verb.Options, option => Assert.Contains(option.Name, help));
        Assert.All(verb.Arguments, argument => Assert.Contains($"<{argument.Name}>", help));
        Assert.Contains("\n  2  ", help);
    }

    [Theory]
    [InlineData("list")]
    [InlineData("explain")]
    [InlineData("expand")]
    [InlineData("usage")]
    [InlineData("render")]
    public void Catalogs_are_named_in_the_same_way(string name)
    {
        Command command = Root().Subcommands.Single(command => command.Name == name);

        Option option = Assert.Single(command.Options, option => option.Name == "--catalog");

        Assert.True(option.Arity.MaximumNumberOfValues > 1);
    }

    [Fact]
    public void A_catalog_is_listed_and_rendered_by_argument_and_by_option_alike()
    {
        workspace.Write("a/shop.permissions.yaml", SampleCatalogs.Shop);
        workspace.Write("b/b.permissions.yaml", SampleCatalogs.Of("B", "Reader"));

        Assert.Equal(workspace.Run("list", "a", "b"), workspace.Run("list", "--catalog", "a", "--catalog", "b"));
        Assert.Equal(workspace.Run("list", "a"), workspace.Run("list", "--catalog", "a"));
        Assert.Equal(workspace.Run("list", "a", "b"), workspace.Run("list", "a", "--catalog", "b"));
        Assert.Equal(0, workspace.Run("render", "--catalog", "b", "-o", "docs").ExitCode);
        Assert.Contains("docs/Reader.json", workspace.Files);
    }

    private static bool IsCode(string line) => line.Contains("wiv-catalog ") || line.Contains('|');

    private static RootCommand Root() => CatalogTool.CreateRoot(new Terminal(TextWriter.Null, Stream.Null, TextWriter.Null, "/"));
}
