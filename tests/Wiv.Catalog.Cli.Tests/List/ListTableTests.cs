using Spectre.Console;

namespace Wiv.Catalog.Cli.Tests.List;

/// <summary>How a list looks to a person.</summary>
public sealed class ListTableTests : IDisposable
{
    private readonly Workspace workspace = new();

    public ListTableTests() => workspace.Write("shop.permissions.yaml", SampleCatalogs.Shop);

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void A_wide_terminal_has_the_reason_beside_the_rest() =>
        Assert.Equal(
            """
              action                 access level  resource                         condition    why

            OrdersPolicy / Orders [of the day]
              s3:Get*                Read          arn:aws:s3:::shop-{AccountId}                 Know how the bucket is set up
              s3:Get*                Read          arn:aws:s3:::shop-{AccountId}/*               Read the orders of the day for the
                                                                                                 invoice
              s3:PutObject           Write         arn:aws:s3:::shop-{AccountId}/*               Write the invoice

            FleetPolicy
              ec2:DescribeInstances  List          *                                             Show which machines run
              ec2:StopInstances      Write         *                                Tagged team  Stop a machine that is not used

            5 permissions

            """.ReplaceLineEndings("\n"),
            Trimmed(workspace.RunOnScreen(120, "list"))
        );

    [Fact]
    public void A_narrow_terminal_has_the_reason_below() =>
        Assert.Equal(
            """
              action                 access level  resource
                  why

            FleetPolicy
              ec2:DescribeInstances  List          *
                  Show which machines run

            1 permission

            """.ReplaceLineEndings("\n"),
            Trimmed(workspace.RunOnScreen(80, "list", "--level", "List"))
        );

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(119)]
    [InlineData(120)]
    [InlineData(200)]
    public void No_line_is_wider_than_the_terminal_and_no_word_of_a_reason_is_lost(int width)
    {
        workspace.Write(
            "cjk.permissions.yaml",
            SampleCatalogs.Of("Cjk", "Reader").Replace("Know the objects", string.Concat(Enumerable.Repeat("請求書を読む ", 30)))
        );

        RunResult run = workspace.RunOnScreen(width, "list");

        Assert.All(run.OutputLines, line => Assert.InRange(line.GetCellWidth(), 0, width));
        Assert.Equal(30, run.Output.Replace("\n", "").Split("請").Length - 1);
        Assert.DoesNotContain('\e', run.Output);
        Assert.DoesNotContain('\t', run.Output);
    }

    [Fact]
    public void Levels_have_colours_for_who_sees_them()
    {
        RunResult run = workspace.Run(terminal => terminal with { Width = 120, ShowsColours = true }, "list");

        Assert.Contains("\e[33mWrite\e[0m", run.Output);
        Assert.Contains("\e[32mRead\e[0m", run.Output);
    }

    [Fact]
    public void An_empty_list_says_that_it_is_empty() =>
        Assert.Equal("0 permissions\n", workspace.RunOnScreen(80, "list", "--service", "sqs").Output.ReplaceLineEndings("\n"));

    private static string Trimmed(RunResult run) =>
        string.Join('\n', run.Output.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()));
}
