using Wiv.Catalog.Cli.Running;
using Wiv.Catalog.Cli.Views;

namespace Wiv.Catalog.Cli.Tests;

public sealed class ProgressTests
{
    [Fact]
    public void Who_waits_is_shown_that_work_goes_on() =>
        Assert.Contains("Reading [much]", Errors(isWatched: true, milliseconds: 1300));

    [Fact]
    public void What_is_done_at_once_shows_nothing() => Assert.Equal("", Errors(isWatched: true, milliseconds: 0));

    [Fact]
    public void What_nobody_watches_shows_nothing() => Assert.Equal("", Errors(isWatched: false, milliseconds: 1300));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_failure_comes_through_as_it_is(bool isWatched)
    {
        var terminal = new Terminal(TextWriter.Null, Stream.Null, TextWriter.Null, "") { IsWatched = isWatched };

        Assert.Throws<CouldNotRunException>(() =>
            Progress.While<int>(terminal, "Failing", () => throw new CouldNotRunException("no"))
        );
    }

    private static string Errors(bool isWatched, int milliseconds)
    {
        using var error = new StringWriter();
        var terminal = new Terminal(TextWriter.Null, Stream.Null, error, "") { IsWatched = isWatched };
        int result = Progress.While(
            terminal,
            "Reading [much]",
            () =>
            {
                Thread.Sleep(milliseconds);
                return 7;
            }
        );
        Assert.Equal(7, result);
        return error.ToString();
    }
}
